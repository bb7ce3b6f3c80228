import type { FoundAccount } from '../../accounts/account.ts';
import { balanceMinorOf, creditLimitMinorOf, isClosed, typeOf } from '../../accounts/account-view.ts';

export const isOpenCreditCard = ({ account }: FoundAccount): boolean =>
  typeOf(account) === 'CREDIT_CARD' && !isClosed(account);

/** An open credit card of which balance and limit are known. */
export interface LimitedCard {
  readonly found: FoundAccount;
  readonly balanceMinor: bigint;
  /** Above zero. */
  readonly limitMinor: bigint;
}

export const limitedCards = (accounts: readonly FoundAccount[]): readonly LimitedCard[] =>
  accounts.filter(isOpenCreditCard).flatMap((found) => {
    const balanceMinor = balanceMinorOf(found.account);
    const limitMinor = creditLimitMinorOf(found.account);
    return balanceMinor === null || limitMinor === null || limitMinor <= 0n
      ? []
      : [{ found, balanceMinor, limitMinor }];
  });

/** Whether a balance is so many percent of a limit, or more. */
export const reachesPercent = (balanceMinor: bigint, limitMinor: bigint, percent: bigint): boolean =>
  balanceMinor * 100n >= limitMinor * percent;
