import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { Limits } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { AccountStore, UserAccounts } from '../../store/accounts/account-store.ts';
import { type AccountsChange, editedAccountsPut, isTooLarge } from '../../store/accounts/edited-accounts-put.ts';
import type { LedgerReviser, MemberDays } from '../ledger/revise-ledger.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';
import { goneOrdinals, ledgerAfter, movesRows } from './moved-rows.ts';

/** What a change comes to. It is decided again when another change came first. */
export type AccountsDecision<T> =
  | { readonly kind: 'leave'; readonly result: T }
  | {
      readonly kind: 'change';
      readonly changes: readonly AccountsChange[];
      readonly drafts: readonly EventDraft[];
      /** The account that is removed: subscribers hear of each row and holding that goes with it. */
      readonly removed?: Guid<'ACT'>;
      readonly result: T;
    };

/**
 * Changes accounts of one user, with the events that tell of it, in one unit of work. Where an account is added, removed or
 * merged into another, the ledger of its member is flipped in the same transaction. `tooLarge`: the accounts of one member
 * would take more room than an edit may leave them.
 */
export type ChangeAccounts = <T>(
  request: ChangeRequest,
  decide: (all: UserAccounts) => AccountsDecision<T>,
) => Promise<T | Refused<'tooLarge'>>;

interface AccountChangesDeps {
  readonly change: UnitOfWork;
  readonly accounts: AccountStore;
  readonly ledgers: LedgerReviser;
  readonly pieceLimits: Limits;
}

export const createAccountChanges =
  ({ change, accounts, ledgers, pieceLimits }: AccountChangesDeps): ChangeAccounts =>
  ({ user, isQuiet }, decide) =>
    change({ what: 'accounts', isQuiet, ...pieceLimits }, async (unit) => {
      const decision = decide(await accounts.list(user.guid));
      if (decision.kind === 'leave') return decision.result;
      const { changes, drafts, removed } = decision;
      if (changes.some(isTooLarge)) return refused('tooLarge');
      unit.write(...changes.map(editedAccountsPut));
      unit.emit(...drafts);
      const flipping = changes.filter(movesRows);
      if (flipping.length === 0) return decision.result;
      const memberDays = flipping.map(
        (one): MemberDays => ({ member: one.member, days: goneOrdinals(one).size > 0 ? 'all' : [] }),
      );
      return ledgers.tryRevise({ memberDays, isQuiet }, unit, (opened, { flip, emitRows }) => {
        flip(
          ...opened.map(({ rows }, at) => {
            const one = flipping[at];
            return one === undefined ? { rows } : ledgerAfter(one, rows);
          }),
        );
        if (removed !== undefined) emitRows(removed);
        return decision.result;
      });
    });
