import { type Refused, refused } from '../kernel/refused.ts';
import type { Account } from './account.ts';
import { type AccountEditsChange, amountTooFine, withEdits } from './account-edits.ts';
import { currencyOf } from './account-view.ts';

export type EditedAccount<A> = { readonly kind: 'done'; readonly account: A } | EditRefused;

/** `typeMissing`: an account made by hand needs a type. `amountTooFine`: this currency has fewer digits. */
export type EditRefused =
  | Refused<'typeMissing'>
  | (Refused<'amountTooFine'> & {
      /** In the words of the contract. */
      readonly field: string;
      readonly currencyCode: string;
    });

/** The account with the change and its next revision. Refused where the values would not make an account. */
export const editAccount = <A extends Account>(
  account: A,
  change: AccountEditsChange,
  nowMs: number,
): EditedAccount<A> => {
  // Only the feed could give another type, and an account made by hand has no feed.
  if (account.feed === null && change.accountType === null) return refused('typeMissing');
  const edits = withEdits(account.edits, change);
  const after = { ...account, edits, revision: account.revision + 1, updatedAt: nowMs };
  const currencyCode = currencyOf(after);
  const field = amountTooFine(edits, currencyCode);
  if (field !== null) return { ...refused('amountTooFine'), field, currencyCode };
  return { kind: 'done', account: after };
};
