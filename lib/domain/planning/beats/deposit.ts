import type { FoundAccount } from '../../accounts/account.ts';
import { isLiability, typeOf } from '../../accounts/account-view.ts';
import { wordsOf } from '../../transactions/enrich/phrases.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { BeatText } from './beat.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, draftOfRow } from './beat-template.ts';
import { accountNameOf, amountWords, dayWords, nameWords } from './beat-words.ts';
import { newPostedRowsOf } from './context-rows.ts';

/** Money that was posted lately to an account that is no debt. */
export interface Deposit {
  readonly row: PlanningRow;
  readonly into: FoundAccount;
  /** The words of the feed's own text. */
  readonly words: readonly string[];
}

/** A kind of deposit. */
export interface DepositRule {
  /** The name of its template, in the contract's spelling. */
  readonly name: string;
  readonly holds: (deposit: Deposit) => boolean;
  readonly text: (said: DepositWords) => BeatText;
}

export interface DepositWords {
  readonly amount: string;
  readonly account: string;
  readonly date: string;
  /** The description of the row. */
  readonly from: string;
}

/** Templates of which at most one gives a beat for a transaction: the first whose rule holds. */
export const rankedDeposits = (rules: readonly DepositRule[]): readonly BeatTemplate[] =>
  rules.map((rule) => ({
    name: rule.name,
    find: (context) =>
      depositsOf(context)
        .filter((deposit) => rules.find(({ holds }) => holds(deposit)) === rule)
        .map((deposit) => draftOf(rule, deposit, context)),
  }));

const depositsOf = (context: BeatContext): readonly Deposit[] => {
  const owned = new Map(
    context.accounts.filter(({ account }) => !isLiability(typeOf(account))).map((found) => [found.account.guid, found]),
  );
  return newPostedRowsOf(context, 'CREDIT').flatMap((row) => {
    const into = owned.get(row.accountGuid);
    return into === undefined ? [] : [{ row, into, words: wordsOf(row.transaction.feedDescription) }];
  });
};

const draftOf = ({ text }: DepositRule, { row }: Deposit, context: BeatContext): BeatDraft => {
  const { amountMinor, currencyCode, date, description } = row.transaction;
  return draftOfRow(
    row,
    text({
      amount: amountWords(amountMinor, currencyCode),
      account: accountNameOf(context, row.accountGuid),
      date: dayWords(date),
      from: nameWords(description),
    }),
  );
};
