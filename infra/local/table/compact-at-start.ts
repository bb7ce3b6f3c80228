import { once } from 'node:events';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { spawnGuarded } from '../process/spawn-guarded.ts';
import { type Compacted, draftOf, emptyDraft, journalOf } from './compact-table.ts';

/** A table of this size is compacted in a few seconds. Of a larger one, a person is told what the start waits for. */
const QUIET_BYTES_MAX = 256 * 1_024 * 1_024;
const MEGABYTE = 1_000_000;

/** In the header of a SQLite file: how many of its pages are free, as a big-endian number of four bytes. */
const FREE_PAGES_AT = 36;
const FREE_PAGES_BYTES = 4;

const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compacted') }),
  z.object({ kind: z.literal('no_room'), neededBytes: z.number(), freeBytes: z.number() }),
]);

/** Shows a sentence to the person who started the host. */
export type Tell = (sentence: string) => void;

/**
 * Takes deleted data out of the bytes of the table before the emulator opens it. `tell` gets a sentence for people where
 * that takes long, or cannot be done; the table is then as it was, and the host starts all the same.
 */
export const compactAtStart = async (file: string, tell: Tell, compact: Compact = compactBelow): Promise<void> => {
  if (!existsSync(file) || !isWritten(file)) return;
  emptyDraft(file);
  const bytes = statSync(file).size + sizeOf(journalOf(file));
  if (bytes > QUIET_BYTES_MAX) {
    tell(`${file} (${inMegabytes(bytes)}) is written anew without deleted data; this takes about a second per 100 MB.`);
  }
  const outcome = await compact(file);
  if (outcome.kind !== 'compacted') {
    tell(`Deleted data stay in the bytes of ${file} until a later start: ${reasonOf(outcome)}`);
  }
};

type Compact = (file: string) => Promise<Compacted | Failed>;

interface Failed {
  readonly kind: 'failed';
  readonly complaint: string;
}

const reasonOf = (outcome: Exclude<Compacted, { kind: 'compacted' }> | Failed): string =>
  outcome.kind === 'failed'
    ? outcome.complaint
    : `writing it anew needs ${inMegabytes(outcome.neededBytes)} beside it, ` +
      `and ${inMegabytes(outcome.freeBytes)} are free.`;

/** Whether anything may have been written since the table was last compacted. A draft is of a start that was killed. */
const isWritten = (file: string): boolean =>
  existsSync(draftOf(file)) || sizeOf(journalOf(file)) > 0 || freePagesOf(file) > 0;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const freePagesOf = (file: string): number => {
  const handle = openSync(file, 'r');
  try {
    const read = Buffer.alloc(FREE_PAGES_BYTES);
    const length = readSync(handle, read, 0, FREE_PAGES_BYTES, FREE_PAGES_AT);
    return length < FREE_PAGES_BYTES ? 0 : read.readUInt32BE();
  } finally {
    closeSync(handle);
  }
};

const compactBelow: Compact = async (file) => {
  const script = join(import.meta.dirname, 'compact-process.ts');
  const { child, stop } = spawnGuarded(process.execPath, ['--no-warnings', script, file], { isHeard: true });
  const closed = once(child, 'close');
  const [said, complaint] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ]);
  await closed;
  await stop();
  if (child.exitCode === 0) return outcomeSchema.parse(JSON.parse(said));
  return { kind: 'failed', complaint: complaint.trim() || 'the process that writes it anew was ended.' };
};

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;
