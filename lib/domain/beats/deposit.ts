import type { FoundAccount } from '../account.ts';
import { isLiability, typeOf } from '../account-view.ts';
import { wordsOf } from '../enrich/phrases.ts';
import { scaleOf } from '../money.ts';
import type { FoundTransaction } from '../transaction.ts';
import type { BeatText } from './beat.ts';
import type { BeatDraft, BeatScene, BeatTemplate } from './beat-template.ts';
import { postedNews } from './news.ts';
import { accountText, amountText, dateText } from './wording.ts';

/** Money that was posted of late to an account that is no debt. */
export interface Deposit {
  readonly row: FoundTransaction;
  readonly into: FoundAccount;
  /** Of the feed's own text. */
  readonly words: readonly string[];
}

/** A kind of deposit. */
export interface DepositRule {
  /** Of its template, in the contract's spelling. */
  readonly name: string;
  readonly holds: (deposit: Deposit) => boolean;
  readonly text: (said: DepositWords) => BeatText;
}

export interface DepositWords {
  readonly amount: string;
  readonly account: string;
  readonly date: string;
  /** What its row is called. */
  readonly from: string;
}

/** Templates of which at most one speaks of a transaction: the first whose rule holds. */
export const rankedDeposits = (rules: readonly DepositRule[]): readonly BeatTemplate[] =>
  rules.map((rule) => ({
    name: rule.name,
    find: (scene) =>
      depositsOf(scene)
        .filter((deposit) => rules.find(({ holds }) => holds(deposit)) === rule)
        .map((deposit) => draftOf(rule, deposit)),
  }));

const depositsOf = (scene: BeatScene): readonly Deposit[] => {
  const owned = new Map(
    scene.accounts.filter(({ account }) => !isLiability(typeOf(account))).map((found) => [found.account.guid, found]),
  );
  return postedNews(scene).flatMap((row) => {
    const into = owned.get(row.accountGuid);
    if (into === undefined || row.transaction.type !== 'CREDIT') return [];
    return [{ row, into, words: wordsOf(row.transaction.feedDescription) }];
  });
};

const draftOf = ({ text }: DepositRule, { row, into }: Deposit): BeatDraft => {
  const { accountGuid, transaction, category } = row;
  return {
    ...text({
      amount: amountText(transaction.amountMinor, transaction.currencyCode),
      account: accountText(into),
      date: dateText(transaction.date),
      from: transaction.description,
    }),
    key: [transaction.guid],
    activeOn: transaction.date,
    primaryAccountGuid: accountGuid,
    primaryTransactionGuid: transaction.guid,
    accountGuids: [accountGuid],
    categoryGuids: [category.guid],
    transactionGuids: [transaction.guid],
  };
};

/** So many whole units of a currency in its minor units. */
export const minorOfUnits = (units: bigint, currencyCode: string): bigint =>
  units * 10n ** BigInt(scaleOf(currencyCode));
