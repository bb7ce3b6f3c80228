import type { Guid } from '../kernel/guid.ts';
import { type Refused, refused } from '../kernel/refused.ts';
import type { User } from '../users/user.ts';
import {
  type DepositAccount,
  type DepositDetails,
  isInUse,
  isSameAccount,
  type MicroDeposit,
} from './micro-deposit.ts';
import type { OrderVerdict } from './micro-deposit-usage.ts';

/** Far more than any user has accounts. The list of a user stays one small query. */
export const MICRO_DEPOSITS_PER_USER_MAX = 100;

/** What the user says of itself and of its account. */
export type AskedDeposit = Omit<DepositDetails, 'amountsMinor'>;

export type DepositVerdict = OrderVerdict | Refused<'tooMany' | 'accountInUse'>;

/** Whether a user with these microdeposits may have another one; `verdict` is that of its orders within a day. */
export const depositVerdict = (
  others: readonly MicroDeposit[],
  account: DepositAccount | null,
  verdict: OrderVerdict,
): DepositVerdict => {
  if (others.length >= MICRO_DEPOSITS_PER_USER_MAX) return refused('tooMany');
  const isTaken = others.some((other) => isInUse(other) && account && isSameAccount(account, other.details.account));
  return isTaken ? refused('accountInUse') : verdict;
};

interface NewMicroDeposit {
  readonly guid: Guid<'MIC'>;
  readonly user: Pick<User, 'guid' | 'clientGuid'>;
  readonly asked: AskedDeposit;
}

/** A microdeposit that is due at once, or that waits for its account while only the holder is known. */
export const newMicroDeposit = ({ guid, user, asked }: NewMicroDeposit, nowMs: number): MicroDeposit => ({
  guid,
  userGuid: user.guid,
  clientGuid: user.clientGuid,
  status: asked.account === null ? 'PREINITIATED' : 'INITIATED',
  details: { ...asked, amountsMinor: null },
  institutionName: null,
  errorCode: null,
  errorMessage: null,
  upstreamId: null,
  failureCount: 0,
  wrongAmountsCount: 0,
  dueAtMs: asked.account === null ? null : nowMs,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
  verifiedAt: null,
});
