import type { Decision, MemberDays } from '../../../lib/app/ledger/revise-ledger.ts';
import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { Write } from '../../../lib/store/table/table-client.ts';
import type { WriteDeps } from '../deps.ts';

/** A change of all rows of a user, and what is written with it. */
export interface EveryRow<T> {
  readonly writes: readonly Write[];
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
  { ledger, reviser, announce }: WriteDeps,
  decide: () => Promise<EveryRow<T> | Problem>,
  { isQuiet } = { isQuiet: false },
): Promise<T | Problem> => {
  const { ledgers } = await ledger.openWithCategories(userGuid);
  const members = ledgers.map(({ member }) => member);
  let apply: EveryRow<T>['apply'] = null;
  const telling = isQuiet ? {} : { told: { erasedWith: null } };
  const first = await reviser.revise(
    members.slice(0, LEDGERS_AT_ONCE).map((member): MemberDays => ({ member, days: 'all' })),
    async (reached): Promise<Decision<{ readonly value: T } | Problem>> => {
      const wish = await decide();
      if (isProblem(wish)) return { kind: 'leave', result: wish };
      apply = wish.apply;
      return {
        kind: 'change',
        ledgers: reached.map(({ rows }) => ({ rows: applied(rows, wish.apply) })),
        writes: wish.writes,
        ...telling,
        result: { value: wish.result },
      };
    },
  );
  if (isProblem(first.result)) return first.result;
  await announce(first.events);
  for (let from = LEDGERS_AT_ONCE; from < members.length; from += LEDGERS_AT_ONCE) {
    const memberDays = members
      .slice(from, from + LEDGERS_AT_ONCE)
      .map((member): MemberDays => ({ member, days: 'all' }));
    const rest = await reviser.revise(memberDays, (reached) => ({
      kind: 'change',
      ledgers: reached.map(({ rows }) => ({ rows: applied(rows, apply) })),
      writes: [],
      ...telling,
      result: null,
    }));
    await announce(rest.events);
  }
  return first.result.value;
};

const applied = (rows: readonly LedgerRow[], apply: EveryRow<unknown>['apply']): readonly LedgerRow[] =>
  apply === null ? rows : rows.map((row) => (row.deletedAt === null ? apply(row) : row));
