import type { Account } from '../../accounts/account.ts';
import { isLiability, nameOf, typeOf } from '../../accounts/account-view.ts';
import { topLevelIn } from '../../categories/category.ts';
import { formatMoney, scaleOf } from '../../kernel/money.ts';
import { categoryKindsOf, TRANSFER } from '../../transactions/transaction-kind.ts';
import type { BeatContext } from '../beats/beat-template.ts';
import { newRowsOf } from '../beats/context-rows.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { Notice } from './notification.ts';

/** In whole units: the defaults of the contract, which has no call to change them. */
export const DEPOSIT_THRESHOLD = 500;
export const EXPENSE_THRESHOLD = 100;
export const FEE_THRESHOLD = 0;

/** At most one notice for each recent transaction in the currency of the thresholds. */
export const transactionNotices = (context: BeatContext): readonly Notice[] => {
  const accounts = new Map<string, Account>(context.accounts.map(({ account }) => [account.guid, account]));
  const unit = 10n ** BigInt(scaleOf(context.currencyCode));
  return [...newRowsOf(context, 'CREDIT'), ...newRowsOf(context, 'DEBIT')].flatMap((row): readonly Notice[] => {
    const { transaction, accountGuid } = row;
    const account = accounts.get(accountGuid);
    if (account === undefined) return [];
    const found = saidOf(row, account);
    if (found === null || transaction.amountMinor <= BigInt(found.threshold) * unit) return [];
    const { guid, amountMinor, currencyCode, createdAt } = transaction;
    const amount = `${formatMoney(amountMinor, currencyCode)} ${currencyCode}`;
    const { type, threshold, words } = found;
    return [
      {
        type,
        key: [guid],
        entityGuid: accountGuid,
        deepLinkGuid: guid,
        threshold,
        subject: `${words}: ${amount}`,
        content: contentOf(row, account, amount),
        knownAt: createdAt,
      },
    ];
  });
};

type Said = Pick<Notice, 'type'> & { readonly threshold: number; readonly words: string };
const FEE: Said = { type: 'TRANSACTION_FEE_CHARGE', threshold: FEE_THRESHOLD, words: 'Fee' };
const EXPENSE: Said = { type: 'TRANSACTION_EXPENSE_LARGE', threshold: EXPENSE_THRESHOLD, words: 'Large expense' };
const DEPOSIT: Said = { type: 'ACCOUNT_DEPOSIT_LARGE', threshold: DEPOSIT_THRESHOLD, words: 'Large deposit' };

const saidOf = ({ category, transaction: { type } }: PlanningRow, account: Account): Said | null => {
  const topLevelGuid = topLevelIn(category);
  const { isExpense, isFee } = categoryKindsOf(topLevelGuid, type);
  if (isFee) return FEE;
  if (isExpense) return EXPENSE;
  // Payments to a card or loan, and transfers between a user's own accounts, are no deposits.
  const isDeposit = type === 'CREDIT' && topLevelGuid !== TRANSFER && !isLiability(typeOf(account));
  return isDeposit ? DEPOSIT : null;
};

const contentOf = ({ transaction: { type, date, description } }: PlanningRow, account: Account, amount: string) => {
  const name = nameOf(account) ?? 'an account';
  return `${amount} ${type === 'CREDIT' ? 'came into' : 'left'} ${name} on ${date}: ${description}`;
};
