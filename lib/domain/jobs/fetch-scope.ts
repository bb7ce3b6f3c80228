import type { JobKind, JobOptions } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { hasPfm } from '../members/use-case.ts';

/** What a job fetches besides the accounts themselves, which always come. */
export interface FetchScope {
  /** `recent`: from where the last job left off; `all`: everything, as far back as an institution may be asked. */
  readonly transactions: 'none' | 'recent' | 'all';
  readonly holdings: boolean;
  readonly numbers: boolean;
  readonly owners: boolean;
}

const ACCOUNTS_ONLY: FetchScope = { transactions: 'none', holdings: false, numbers: false, owners: false };

/** A member without PFM never gets transactions, whatever its job is for. */
export const fetchScopeOf = (
  kind: JobKind,
  options: JobOptions,
  { useCases }: Pick<Member, 'useCases'>,
): FetchScope => {
  const recent = options.includeTransactions && hasPfm(useCases) ? 'recent' : 'none';
  switch (kind) {
    case 'AGGREGATION':
      return { ...ACCOUNTS_ONLY, transactions: recent, holdings: options.includeHoldings };
    case 'BALANCE':
      return ACCOUNTS_ONLY;
    case 'HISTORY':
      return { ...ACCOUNTS_ONLY, transactions: hasPfm(useCases) ? 'all' : 'none' };
    case 'IDENTIFICATION':
      return { ...ACCOUNTS_ONLY, transactions: recent, owners: true };
    case 'VERIFICATION':
      return { ...ACCOUNTS_ONLY, transactions: recent, numbers: true };
  }
};
