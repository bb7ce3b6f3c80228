import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Failure } from '../failure.ts';

/** Where an export goes. */
export interface Sink {
  readonly write: (text: string) => void;
  /** The export is whole. */
  readonly commit: () => void;
  /** The export ended before its end. Does nothing after `commit`. */
  readonly discard: () => void;
}

/** Only the owner may read the data of a user. */
const FILE_MODE = 0o600;

/** A file that appears when it is whole; until then a file of that name stays as it was. */
export const fileSink = (file: string): Sink => {
  const draft = `${file}.${process.pid}.part`;
  const named = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new Failure(`${file} cannot be written (${why})`);
    }
  };
  const descriptor = named(() => openSync(draft, 'w', FILE_MODE));
  let isOpen = true;
  return {
    write: (text) => named(() => writeWhole(descriptor, Buffer.from(text))),
    commit: () =>
      named(() => {
        fsyncSync(descriptor);
        closeSync(descriptor);
        isOpen = false;
        renameSync(draft, file);
      }),
    discard: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
      rmSync(draft, { force: true });
    },
  };
};

const writeWhole = (descriptor: number, bytes: Buffer): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
};
