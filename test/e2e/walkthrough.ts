import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../support/documents/doc-blocks.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Walkthrough {
  /** The command that starts the service and goes on until it is ended; null if the reader has started it already. */
  readonly start: string | null;
  /** What a reader pastes into one other shell, block after block. At least one. */
  readonly blocks: readonly string[];
}

/** The marked blocks of a page, whose path is relative to the root. Fails if the page has none. */
export const walkthroughOf = (page: string): Walkthrough => {
  const all = blocksOf(readFileSync(join(ROOT, page), 'utf8'));
  const marked = (mark: string) => all.filter((block) => block.mark === mark).map(({ text }) => text);
  const blocks = marked('walkthrough');
  if (blocks.length === 0) throw new Error(`${page} has no walkthrough`);
  return { start: marked('walkthrough: start')[0] ?? null, blocks };
};
