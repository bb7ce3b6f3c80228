import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { AccountDetailStore, DetailsByAccount } from '../../store/accounts/account-detail-store.ts';
import type { Write } from '../../store/table/table-client.ts';
import { type ClientReader, dataKeyOf, placeOf } from './data-key.ts';
import type { AccountDetails } from './fetch-feed.ts';

export interface DetailDeps extends ClientReader {
  readonly accountNumbers: Pick<AccountDetailStore<AccountNumber>, 'seal'>;
  readonly accountOwners: Pick<AccountDetailStore<AccountOwner>, 'seal'>;
}

export interface SealedDetails {
  readonly writes: readonly Write[];
  /** The outcome is `failed` for accounts whose details did not come. */
  readonly accountOutcomes: readonly AccountOutcome[];
  /** Accounts whose numbers came. */
  readonly accountsVerified: readonly Guid<'ACT'>[];
}

/**
 * Encrypts the numbers and owners of accounts. `outcomes` come from staging and stand in the order of the feed, as
 * `details` do: only staging knows which of our accounts each account of the feed is.
 */
export const sealDetails = async (
  member: Member,
  outcomes: readonly AccountOutcome[],
  details: readonly AccountDetails[],
  deps: DetailDeps,
): Promise<SealedDetails> => {
  const accountOutcomes = outcomes.map((outcome, index) => withFailure(outcome, details[index]?.failure ?? null));
  const numbers = byAccount(outcomes, details, (one) => one.numbers);
  const owners = byAccount(outcomes, details, (one) => one.owners);
  if (numbers.size === 0 && owners.size === 0) return { writes: [], accountOutcomes, accountsVerified: [] };
  const dataKey = await dataKeyOf(member.clientGuid, deps);
  const sealed = await Promise.all([
    deps.accountNumbers.seal(placeOf(member), dataKey, numbers),
    deps.accountOwners.seal(placeOf(member), dataKey, owners),
  ]);
  return {
    writes: sealed.filter((update) => update !== null),
    accountOutcomes,
    accountsVerified: [...numbers].flatMap(([account, found]) => (found.length > 0 ? [account] : [])),
  };
};

const byAccount = <T>(
  outcomes: readonly AccountOutcome[],
  details: readonly AccountDetails[],
  of: (details: AccountDetails) => readonly T[] | null,
): DetailsByAccount<T> =>
  new Map(
    details.flatMap((one, index): readonly (readonly [Guid<'ACT'>, readonly T[]])[] => {
      const found = of(one);
      const accountGuid = outcomes[index]?.accountGuid ?? null;
      return found === null || accountGuid === null ? [] : [[accountGuid, found]];
    }),
  );

const withFailure = (outcome: AccountOutcome, failure: string | null): AccountOutcome =>
  failure === null || outcome.failure !== null ? outcome : { ...outcome, outcome: 'failed', failure };
