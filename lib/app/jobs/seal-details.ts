import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { AccountDetailStore } from '../../store/accounts/account-detail-store.ts';
import type { Write } from '../../store/table/table-client.ts';
import type { AccountResult } from '../ledger/merge-feed.ts';
import type { StagedFlip } from '../ledger/stage-feed.ts';
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
 * Encrypts the numbers and owners of accounts. `results` come from staging and stand in the order of the feed, as `details`
 * do: only staging knows which of our accounts each account of the feed is. `accountOutcomes` leave blocked accounts out.
 */
export const sealDetails = async (
  member: Member,
  { results, ...staged }: Pick<StagedFlip, 'results' | 'accountOutcomes'>,
  details: readonly AccountDetails[],
  deps: DetailDeps,
): Promise<SealedDetails> => {
  const failures = byAccount(results, details, ({ failure }) => failure);
  const accountOutcomes = staged.accountOutcomes.map((outcome) =>
    withFailure(outcome, outcome.accountGuid === null ? null : (failures.get(outcome.accountGuid) ?? null)),
  );
  const numbers = byAccount(results, details, (one) => one.numbers);
  const owners = byAccount(results, details, (one) => one.owners);
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

/** Of an account that the user has blocked nothing is taken. */
const byAccount = <T>(
  results: readonly AccountResult[],
  details: readonly AccountDetails[],
  of: (details: AccountDetails) => T | null,
): ReadonlyMap<Guid<'ACT'>, T> =>
  new Map(
    details.flatMap((one, index): readonly (readonly [Guid<'ACT'>, T])[] => {
      const found = of(one);
      const result = results[index];
      return found === null || result === undefined || result.isBlocked ? [] : [[result.guid, found]];
    }),
  );

const withFailure = (outcome: AccountOutcome, failure: string | null): AccountOutcome =>
  failure === null || outcome.failure !== null ? outcome : { ...outcome, outcome: 'failed', failure };
