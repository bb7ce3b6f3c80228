import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const MARKED = /<!-- walkthrough(: start)? -->\s*```sh\n([\s\S]*?)```/g;

export interface Walkthrough {
  /** The command that starts the service and goes on until it is ended; null if the reader has started it already. */
  readonly start: string | null;
  /** What a reader pastes into one other shell, block after block. At least one. */
  readonly blocks: readonly string[];
}

/** The marked blocks of a page, whose path is relative to the root. Fails if the page has none. */
export const walkthroughOf = (page: string): Walkthrough => {
  const marked = [...readFileSync(join(ROOT, page), 'utf8').matchAll(MARKED)].map(([, mark, script = '']) => ({
    isStart: mark !== undefined,
    script,
  }));
  const blocks = marked.filter(({ isStart }) => !isStart).map(({ script }) => script);
  if (blocks.length === 0) throw new Error(`${page} has no walkthrough`);
  return { start: marked.find(({ isStart }) => isStart)?.script ?? null, blocks };
};
