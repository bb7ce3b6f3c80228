import { currencyOf, NO_CURRENCY, sumOf } from './amounts.ts';
import { grouped } from './grouped.ts';
import type { Account } from './wire.ts';

export type AccountGroup = 'Cash' | 'Investments' | 'Property' | 'Debts' | 'Other';

const GROUPS: Readonly<Record<string, AccountGroup>> = {
  CHECKING: 'Cash',
  SAVINGS: 'Cash',
  CASH: 'Cash',
  PREPAID: 'Cash',
  INVESTMENT: 'Investments',
  PROPERTY: 'Property',
  CREDIT_CARD: 'Debts',
  LOAN: 'Debts',
  LINE_OF_CREDIT: 'Debts',
  CHECKING_LINE_OF_CREDIT: 'Debts',
  MORTGAGE: 'Debts',
};
const ORDER: readonly AccountGroup[] = ['Cash', 'Investments', 'Property', 'Debts', 'Other'];

export interface GroupOfAccounts {
  readonly group: AccountGroup;
  readonly accounts: readonly Account[];
}

export const groupOf = ({ account_type_name: type }: Account): AccountGroup => GROUPS[type ?? ''] ?? 'Other';

/** The accounts that a person wants to see: neither hidden nor closed. */
export const shownAccounts = (accounts: readonly Account[]): readonly Account[] =>
  accounts.filter(({ is_hidden: isHidden, is_closed: isClosed }) => isHidden !== true && isClosed !== true);

/** Groups that have accounts, in the order in which people read them. */
export const groupsOf = (accounts: readonly Account[]): readonly GroupOfAccounts[] => {
  const byGroup = grouped(accounts, groupOf);
  return ORDER.flatMap((group) => {
    const ofGroup = byGroup.get(group);
    return ofGroup === undefined ? [] : [{ group, accounts: ofGroup }];
  });
};

export interface Worth {
  readonly currency: string;
  /** What the accounts hold, less what is owed. A balance of a debt is what is owed. */
  readonly amount: number;
}

/** What an account holds, or owes. Some files of brokers have holdings and no balance. Null where nothing is known. */
export const valueOfAccount = ({
  balance,
  holdings_value: holdings,
  total_account_value: total,
}: Account): number | null => balance ?? total ?? holdings;

/** One sum for each currency: nothing is converted. */
export const worthOf = (accounts: readonly Account[]): readonly Worth[] =>
  [...grouped(accounts, currencyOf)].flatMap(([currency, ofCurrency]) =>
    currency === NO_CURRENCY
      ? []
      : {
          currency,
          amount: sumOf(
            ofCurrency.map((account) => (groupOf(account) === 'Debts' ? -1 : 1) * (valueOfAccount(account) ?? 0)),
          ),
        },
  );
