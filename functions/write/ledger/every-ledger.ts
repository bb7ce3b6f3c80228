import type { MemberDays } from '../../../lib/app/ledger/revise-ledger.ts';
import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import type { EventDraft } from '../../../lib/contract/kernel/event-draft.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { Write } from '../../../lib/store/table/table-client.ts';
import type { WriteDeps } from '../deps.ts';

/** A change of all rows of a user, and what is written with it. */
export interface EveryRow<T> {
  readonly writes: readonly Write[];
  /** Written as events with the change. */
  readonly news: readonly EventDraft[];
  /** Gives the row after the change; null when the rows stay as they are. */
  readonly apply: ((row: LedgerRow) => LedgerRow) | null;
  readonly result: T;
}

/** A transaction takes 100 writes, and a ledger needs up to three. */
const LEDGERS_AT_ONCE = 30;

/**
 * Changes rows of every member. The first ledgers and `writes` are changed in one transaction. Where a user has more
 * members than that, the other ledgers follow in further transactions.
 */
export const reviseEveryLedger = async <T>(
  userGuid: Guid<'USR'>,
  { ledger, reviser }: WriteDeps,
  decide: () => Promise<EveryRow<T> | Problem>,
  { isQuiet } = { isQuiet: false },
): Promise<T | Problem> => {
  const { ledgers } = await ledger.openWithCategories(userGuid);
  const all = ledgers.map(({ member }): MemberDays => ({ member, days: 'all' }));
  let apply: EveryRow<T>['apply'] = null;
  const first = await reviser.revise(
    { memberDays: all.slice(0, LEDGERS_AT_ONCE), isQuiet },
    async (reached, change): Promise<Decided<T>> => {
      const wish = await decide();
      if (isProblem(wish)) return { kind: 'left', problem: wish };
      apply = wish.apply;
      change.flip(...reached.map(({ rows }) => ({ rows: applied(rows, wish.apply) })));
      change.write(...wish.writes);
      change.tell(...wish.news);
      change.tellRows();
      return { kind: 'done', result: wish.result };
    },
  );
  if (first.kind === 'left') return first.problem;
  for (let from = LEDGERS_AT_ONCE; from < all.length; from += LEDGERS_AT_ONCE) {
    const memberDays = all.slice(from, from + LEDGERS_AT_ONCE);
    await reviser.revise({ memberDays, isQuiet }, (reached, change) => {
      change.flip(...reached.map(({ rows }) => ({ rows: applied(rows, apply) })));
      change.tellRows();
    });
  }
  return first.result;
};

type Decided<T> = { readonly kind: 'left'; readonly problem: Problem } | { readonly kind: 'done'; readonly result: T };

const applied = (rows: readonly LedgerRow[], apply: EveryRow<unknown>['apply']): readonly LedgerRow[] =>
  apply === null ? rows : rows.map((row) => (row.deletedAt === null ? apply(row) : row));
