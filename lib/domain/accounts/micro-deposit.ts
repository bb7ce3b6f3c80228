import type { Guid } from '../kernel/guid.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/** Statuses and their ids. */
export const MICRO_DEPOSIT_STATUS_IDS = {
  INITIATED: 0,
  REQUESTED: 1,
  DEPOSITED: 2,
  VERIFIED: 3,
  ERRORED: 4,
  DENIED: 5,
  PREVENTED: 6,
  CONFLICTED: 7,
  REJECTED: 8,
  PREINITIATED: 9,
} as const;
export type MicroDepositStatus = keyof typeof MICRO_DEPOSIT_STATUS_IDS;

export const MICRO_DEPOSIT_ACCOUNT_TYPE_IDS = { CHECKING: 1, SAVINGS: 2 } as const;
export type MicroDepositAccountType = keyof typeof MICRO_DEPOSIT_ACCOUNT_TYPE_IDS;

/** Where the deposits go. */
export interface DepositAccount {
  readonly accountNumber: string;
  /** ABA, nine digits. */
  readonly routingNumber: string;
  readonly accountType: MicroDepositAccountType;
}

/** Personal, and so stored encrypted as a whole; in no log or message. */
export interface DepositDetails {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly accountName: string | null;
  /** Null while PREINITIATED. */
  readonly account: DepositAccount | null;
  /** The two amounts that arrived, in cents; null before. Never shown: the user has to find them on the statement. */
  readonly amountsMinor: readonly [bigint, bigint] | null;
}

/** An account verified by two small deposits, whose amounts only its holder can see. Instants are epoch milliseconds. */
export interface MicroDeposit {
  readonly guid: Guid<'MIC'>;
  readonly userGuid: Guid<'USR'>;
  readonly clientGuid: Guid<'CLT'>;
  readonly status: MicroDepositStatus;
  readonly details: DepositDetails;
  readonly institutionName: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  /** The network's name for it; null until the network took it. */
  readonly upstreamId: string | null;
  /** Calls to the network in a row that brought nothing. */
  readonly failureCount: number;
  /** Wrong amounts so far. */
  readonly wrongAmountsCount: number;
  /** When the network is to be asked again; null when nothing more is expected of it. */
  readonly dueAtMs: number | null;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly verifiedAt: number | null;
}

/** How the deposits stand at the network. */
export type DepositObservation =
  | { readonly kind: 'underway'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'arrived'; readonly amountsMinor: readonly [bigint, bigint] }
  /** `rejected` by the account's bank, in `conflict` with an earlier verification, or any other end. */
  | { readonly kind: 'failed'; readonly reason: 'rejected' | 'conflict' | 'error' };

export interface SentDeposit {
  readonly upstreamId: string;
  readonly institutionName: string | null;
  readonly observation: DepositObservation;
}

/** Each amount is one of 99 values: more tries would make guessing worthwhile. */
export const WRONG_AMOUNTS_MAX = 3;
/** How often wrong amounts may still be told. */
export const triesLeft = ({ wrongAmountsCount }: Pick<MicroDeposit, 'wrongAmountsCount'>): number =>
  Math.max(0, WRONG_AMOUNTS_MAX - wrongAmountsCount);

/** After so many failed calls the network is given up; growing pauses spread the calls over half a day. */
export const NETWORK_FAILURES_MAX = 16;
/** Deposits take two banking days; after so long they will not come. */
export const DEPOSIT_WAIT_MS_MAX = 10 * DAY_MS;
const PAUSE_MS_MIN = MINUTE_MS;
const PAUSE_MS_MAX = HOUR_MS;

const within = (ms: number): number => Math.min(Math.max(ms, PAUSE_MS_MIN), PAUSE_MS_MAX);

/** Why the deposits did not come, in words for the user; codes are stable. */
const ERRORS = {
  rejected: { status: 'REJECTED', code: 'ACCOUNT_REJECTED', message: 'The bank did not take the deposits.' },
  conflict: { status: 'CONFLICTED', code: 'ACCOUNT_CONFLICT', message: 'The account is verified already.' },
  error: { status: 'ERRORED', code: 'DEPOSIT_FAILED', message: 'The deposits could not be made.' },
  timedOut: { status: 'ERRORED', code: 'DEPOSIT_TIMED_OUT', message: 'The deposits did not arrive in time.' },
  unreachable: { status: 'ERRORED', code: 'NETWORK_UNREACHABLE', message: 'The deposits could not be sent.' },
} as const satisfies Readonly<
  Record<string, { readonly status: MicroDepositStatus; readonly code: string; readonly message: string }>
>;

const failWith = (deposit: MicroDeposit, error: keyof typeof ERRORS): MicroDeposit => {
  const { status, code, message } = ERRORS[error];
  return { ...deposit, status, errorCode: code, errorMessage: message, dueAtMs: null };
};

const changed = (deposit: MicroDeposit, nowMs: number): MicroDeposit => ({
  ...deposit,
  revision: deposit.revision + 1,
  updatedAt: nowMs,
});

/** The deposit after the network took it, or said how it stands. Only for one that waits for the network. */
export const observeDeposit = (deposit: MicroDeposit, sent: SentDeposit, nowMs: number): MicroDeposit => {
  const { upstreamId, institutionName, observation } = sent;
  const known = changed(
    { ...deposit, upstreamId, institutionName: institutionName ?? deposit.institutionName, failureCount: 0 },
    nowMs,
  );
  switch (observation.kind) {
    case 'underway': {
      if (nowMs >= deposit.createdAt + DEPOSIT_WAIT_MS_MAX) return failWith(known, 'timedOut');
      const pauseMs =
        observation.retryAfterSeconds === null ? PAUSE_MS_MAX : within(observation.retryAfterSeconds * SECOND_MS);
      return { ...known, status: 'REQUESTED', dueAtMs: nowMs + pauseMs };
    }
    case 'arrived':
      return {
        ...known,
        status: 'DEPOSITED',
        details: { ...known.details, amountsMinor: observation.amountsMinor },
        dueAtMs: null,
      };
    case 'failed':
      return failWith(known, observation.reason);
  }
};

/** The deposit after a call to the network that brought nothing. */
export const missDeposit = (deposit: MicroDeposit, nowMs: number): MicroDeposit => {
  const failureCount = deposit.failureCount + 1;
  const missed = changed({ ...deposit, failureCount }, nowMs);
  return failureCount >= NETWORK_FAILURES_MAX
    ? failWith(missed, 'unreachable')
    : { ...missed, dueAtMs: nowMs + within(PAUSE_MS_MIN * 2 ** (failureCount - 1)) };
};

/** Whether the user can tell the amounts now: the deposits have arrived, and no amounts or wrong ones were told before. */
export const awaitsAmounts = ({ status }: MicroDeposit): boolean => status === 'DEPOSITED' || status === 'DENIED';

/** The deposit after its holder told the amounts, in either order. Only for one that `awaitsAmounts`. */
export const checkAmounts = (deposit: MicroDeposit, told: readonly [bigint, bigint], nowMs: number): MicroDeposit => {
  const arrived = deposit.details.amountsMinor;
  const [a, b] = told;
  const isRight =
    arrived !== null && ((a === arrived[0] && b === arrived[1]) || (a === arrived[1] && b === arrived[0]));
  if (isRight) return changed({ ...deposit, status: 'VERIFIED', verifiedAt: nowMs }, nowMs);
  const wrongAmountsCount = deposit.wrongAmountsCount + 1;
  const status = wrongAmountsCount >= WRONG_AMOUNTS_MAX ? 'PREVENTED' : 'DENIED';
  return changed({ ...deposit, wrongAmountsCount, status }, nowMs);
};

/** Whether both are the same account. */
export const isSameAccount = (a: DepositAccount, b: DepositAccount | null): boolean =>
  b !== null && a.accountNumber === b.accountNumber && a.routingNumber === b.routingNumber;

/** The account is verified, or still may be: a second microdeposit to it would be of no use. */
export const isInUse = ({ status }: MicroDeposit): boolean =>
  status === 'INITIATED' ||
  status === 'REQUESTED' ||
  status === 'DEPOSITED' ||
  status === 'DENIED' ||
  status === 'VERIFIED';

/** ABA: 3, 7 and 1 times the digits in turn add up to a multiple of ten. */
export const isRoutingNumber = (text: string): boolean => {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const weights = [3, 7, 1];
  const sum = Array.from(text).reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0);
  return sum % 10 === 0;
};
