import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { DataKeyOwner } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { AccountDetailStore, DetailsByAccount, DetailsOwner } from '../../store/accounts/account-detail-store.ts';
import type { StagedFlip } from '../ledger/member-data-store.ts';
import type { AccountDetails } from './fetch-feed.ts';
import type { StagedCommit } from './job-store.ts';

interface DetailDeps {
  readonly accountNumbers: Pick<AccountDetailStore<AccountNumber>, 'seal'>;
  readonly accountOwners: Pick<AccountDetailStore<AccountOwner>, 'seal'>;
  readonly owner: DetailsOwner;
  readonly dataKey: () => Promise<DataKeyOwner>;
}

/**
 * The staged data together with the encrypted details of their accounts; only staging tells which account of ours each
 * account of the feed is. `details` in the order of the feed.
 */
export const withDetails = async (
  staged: StagedFlip,
  details: readonly AccountDetails[],
  deps: DetailDeps,
): Promise<StagedCommit> => {
  const numbers = byAccount(staged, details, (one) => one.numbers);
  const owners = byAccount(staged, details, (one) => one.owners);
  if (numbers.size === 0 && owners.size === 0) return { ...staged, accountOutcomes: outcomesOf(staged, details) };
  const dataKey = await deps.dataKey();
  const sealed = await Promise.all([
    deps.accountNumbers.seal(deps.owner, dataKey, numbers),
    deps.accountOwners.seal(deps.owner, dataKey, owners),
  ]);
  return {
    ...staged,
    writes: [...staged.writes, ...sealed.filter((update) => update !== null)],
    accountOutcomes: outcomesOf(staged, details),
    accountsVerified: [...numbers].flatMap(([account, found]) => (found.length > 0 ? [account] : [])),
  };
};

const byAccount = <T>(
  { accountOutcomes }: StagedFlip,
  details: readonly AccountDetails[],
  of: (details: AccountDetails) => readonly T[] | null,
): DetailsByAccount<T> =>
  new Map(
    details.flatMap((one, index): readonly (readonly [Guid<'ACT'>, readonly T[]])[] => {
      const found = of(one);
      const accountGuid = accountOutcomes[index]?.accountGuid ?? null;
      return found === null || accountGuid === null ? [] : [[accountGuid, found]];
    }),
  );

const outcomesOf = (
  { accountOutcomes }: StagedFlip,
  details: readonly AccountDetails[],
): StagedFlip['accountOutcomes'] =>
  accountOutcomes.map((outcome, index) => {
    const failure = details[index]?.failure ?? null;
    return failure === null || outcome.failure !== null ? outcome : { ...outcome, outcome: 'failed', failure };
  });
