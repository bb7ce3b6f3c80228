import { randomBytes } from 'node:crypto';

/** Requests a day for one access; more are warned of, and after `leeway` more the access is disabled. */
export interface Quota {
  readonly perDay: number;
  readonly leeway: number;
}

/** What becomes of a request for accounts: with `warned` it is one more than the quota allows. */
type Admission = 'forbidden' | 'warned' | 'admitted';

/** The accesses that a SimpleFIN server gave, with the codes that are good for one each. */
export interface SimplefinAccesses {
  /** A code for an access with this password. */
  readonly issueCode: (password?: string) => string;
  /** The user info of a URL with the access; null where the code is unknown or used up. */
  readonly claim: (code: string) => string | null;
  /** Counts a request for accounts. */
  readonly admit: (authorization: string | undefined, nowMs: number) => Admission;
  readonly revokeAll: () => void;
}

interface Access {
  readonly user: string;
  readonly password: string;
  isDisabled: boolean;
  readonly requestsAtMs: number[];
}

const DAY_MS = 86_400_000;
/** As the Bridge has them. */
const RANDOM_BYTES = 16;

const randomHex = (): string => randomBytes(RANDOM_BYTES).toString('hex');

/** Without a quota, requests are not counted. */
export const createSimplefinAccesses = (quota: Quota | null): SimplefinAccesses => {
  const byCode = new Map<string, Access>();
  const accesses: Access[] = [];
  return {
    issueCode: (password = randomHex()) => {
      const code = randomHex().toUpperCase();
      byCode.set(code, { user: randomHex().toUpperCase(), password, isDisabled: false, requestsAtMs: [] });
      return code;
    },
    claim: (code) => {
      const access = byCode.get(code);
      if (access === undefined) return null;
      byCode.delete(code);
      accesses.push(access);
      return `${encodeURIComponent(access.user)}:${encodeURIComponent(access.password)}`;
    },
    admit: (authorization, nowMs) => {
      const access = accesses.find(
        ({ user, password }) => authorization === `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      );
      if (access === undefined || access.isDisabled) return 'forbidden';
      access.requestsAtMs.push(nowMs);
      const today = access.requestsAtMs.filter((atMs) => nowMs - atMs < DAY_MS).length;
      if (quota === null || today <= quota.perDay) return 'admitted';
      access.isDisabled = today > quota.perDay + quota.leeway;
      return access.isDisabled ? 'forbidden' : 'warned';
    },
    revokeAll: () => {
      for (const access of accesses) access.isDisabled = true;
    },
  };
};
