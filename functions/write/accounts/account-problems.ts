import type { createManualAccount } from '../../../lib/app/accounts/create-manual-account.ts';
import type { AccountEdited } from '../../../lib/app/accounts/edit-account.ts';
import type { AccountsMerged } from '../../../lib/app/accounts/merge-accounts.ts';
import type { AccountRemoved } from '../../../lib/app/accounts/remove-account.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { MEMBERS_OF_ACCOUNT_MAX } from '../../../lib/domain/accounts/account-merging.ts';

type Outcome = Awaited<ReturnType<typeof createManualAccount>> | AccountEdited | AccountRemoved | AccountsMerged;

const REFUSALS = {
  missing: NOT_FOUND,
  tooLarge: problem('ruleBroken', 'account.metadata: the accounts of this member hold as much text as they can.'),
  typeMissing: problem('missing', 'account.account_type must not be empty on an account made by hand.'),
  tooManyEver: problem('ruleBroken', 'The user has had as many manual accounts as a user can have.'),
  isManual: problem('malformed', 'Manually created accounts cannot be blocked'),
  isNotManual: problem('forbidden', 'account_guid: only manual accounts can be deleted; this one can be blocked.'),
  partnerOnly: problem('ruleBroken', 'accounts: one at least must be of a member that its user manages.'),
  currencies: problem('ruleBroken', 'accounts: both must be in the same currency.'),
  tooManyMembers: problem(
    'ruleBroken',
    `accounts: one account may have those of at most ${MEMBERS_OF_ACCOUNT_MAX} members merged into it, its own included.`,
  ),
} as const;

/** The problem that stands for a refusal of a change of accounts. */
export const refusalOf = (refusal: Extract<Outcome, { readonly kind: 'refused' }>): Problem =>
  refusal.reason === 'amountTooFine'
    ? problem('malformed', `account.${refusal.field} must not have more digits than ${refusal.currencyCode} has.`)
    : REFUSALS[refusal.reason];
