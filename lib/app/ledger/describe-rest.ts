import { DESCRIBER_EDITION, type Describe } from '../../domain/ledger/describing/describe.ts';
import { describedAnew } from '../../domain/ledger/describing/described-anew.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import { type AssembledLedger, assemble, type LedgerChange, loadChunks } from '../../store/ledger/assemble.ts';
import type { Missing } from '../../store/table/item-error.ts';
import type { Adapters } from '../adapters.ts';

/** Some 5,000 rows: those of a piece are let go before the next is read, so that a ledger of any size fits the memory. */
const CHUNKS_AT_ONCE = 60;
/** They take half of the time of a step: 200,000 take 9 s of a processor, of which functions have half, and 9 s of writing. */
const ROWS_MAX = 400_000;

/** Whether older rules described rows of the ledger. A larger one keeps what they said, for its refreshes must go on. */
export const isToDescribe = ({ edition, chunks }: LedgerIndex): boolean =>
  edition < DESCRIBER_EDITION && chunks.reduce((sum, { count }) => sum + count, 0) <= ROWS_MAX;

/**
 * Describes the rows of the `count` oldest chunks anew, beside what has been assembled already. They become visible with it,
 * in one flip. Reads strongly, and writes nothing.
 */
export const describeRest = async (
  { table, describe }: Pick<Adapters, 'table'> & { readonly describe: Describe },
  { member, generation, nowMs }: Pick<LedgerChange, 'member' | 'generation'> & { readonly nowMs: number },
  ledger: AssembledLedger,
  count: number,
): Promise<(AssembledLedger & { readonly kind: 'described' }) | Missing> => {
  let all = ledger;
  const first = ledger.index.chunks.length - count;
  // From the oldest on: chunks that are still to be read keep their places in the index.
  for (let end = first + count; end > first; end -= CHUNKS_AT_ONCE) {
    const range = { first: Math.max(first, end - CHUNKS_AT_ONCE), end };
    const loaded = await loadChunks(table, member, all.index, range);
    if (loaded.kind === 'missing') return loaded;
    const rows = loaded.chunks.flatMap((chunk) => chunk.rows.map((row) => describedAnew(row, describe, nowMs)));
    const change = { member, before: all.index, generation, numbersTaken: all.made.length };
    const part = assemble(change, range, loaded.chunks, rows);
    if (part !== null) all = together(all, part);
  }
  return { kind: 'described', ...all };
};

/** A change, and one that was made after it. */
const together = (earlier: AssembledLedger, later: AssembledLedger): AssembledLedger => ({
  index: later.index,
  puts: [...earlier.puts, ...later.puts],
  made: [...earlier.made, ...later.made],
  replaced: [...earlier.replaced, ...later.replaced],
  changed: [...earlier.changed, ...later.changed],
});
