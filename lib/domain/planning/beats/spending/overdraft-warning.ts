import type { Account } from '../../../accounts/account.ts';
import { availableMinorOf, currencyOf, isClosed, typeOf } from '../../../accounts/account-view.ts';
import { addDays, latestOf, mondayOf } from '../../../kernel/calendar.ts';
import { stillDue } from '../../payments/payment-rhythm.ts';
import type { ScheduledPayment } from '../../payments/scheduled-payment.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords } from '../beat-words.ts';

/** An income that matters is a month ahead at most. */
const INCOME_WITHIN_DAYS = 31;
/** How far ahead to look where no income is expected. */
const WITHOUT_INCOME_DAYS = 7;

/** What falls due before the next income is more than a checking account has available. */
export const overdraftWarning: BeatTemplate = {
  name: 'OverdraftWarning',
  find: (context) =>
    context.accounts
      .filter(({ account }) => isOpenChecking(account) && currencyOf(account) === context.currencyCode)
      .flatMap(({ account }) => draftOf(account, context)),
};

const isOpenChecking = (account: Account): boolean => typeOf(account) === 'CHECKING' && !isClosed(account);

const draftOf = (account: Account, context: BeatContext): readonly BeatDraft[] => {
  const { today, currencyCode } = context;
  const availableMinor = availableMinorOf(account);
  if (availableMinor === null) return [];
  const incomeOn = nextIncomeOn(account, context);
  const until = incomeOn ?? addDays(today, WITHOUT_INCOME_DAYS + 1);
  const due = scheduledAt(account, context, 'DEBIT')
    .map((payment) => ({ ...payment, dates: stillDue(payment, today, until) }))
    .filter(({ dates }) => dates.length > 0);
  const dates = due.flatMap((payment) => payment.dates);
  const dueMinor = due.reduce((sum, payment) => sum + payment.amountMinor * BigInt(payment.dates.length), 0n);
  const missingMinor = dueMinor - availableMinor;
  if (dates.length === 0 || missingMinor <= 0n) return [];
  const name = accountNameOf(context, account.guid);
  const words = (minor: bigint): string => amountWords(minor, currencyCode);
  const [payments, before] = [
    dates.length === 1 ? 'A payment' : `${dates.length} payments`,
    incomeOn === null ? `by ${dayWords(latestOf(today, ...dates))}` : `before income on ${dayWords(incomeOn)}`,
  ];
  return [
    {
      key: [account.guid, mondayOf(today)],
      activeOn: mondayOf(today),
      ...beatText(
        `${name} may run short by ${words(missingMinor)}`,
        `${name} has ${words(availableMinor)} available. ${payments} of ${words(dueMinor)} ${
          dates.length === 1 ? 'is' : 'are'
        } due ${before}: ${words(missingMinor)} more than there is.`,
        `Move ${words(missingMinor)} to ${name}`,
      ),
      ...linksToAccount(account.guid),
      merchantGuids: due.flatMap(({ merchantGuid }) => (merchantGuid === null ? [] : [merchantGuid])),
      scheduledPaymentGuids: due.map(({ guid }) => guid),
    },
  ];
};

/** The first date after today of what is scheduled to come in: income, or what its user entered. */
const nextIncomeOn = (account: Account, context: BeatContext): string | null => {
  const { today } = context;
  return (
    scheduledAt(account, context, 'CREDIT')
      .filter(({ repeatingKind }) => repeatingKind === 'INCOME' || repeatingKind === null)
      .flatMap((credit) => stillDue(credit, addDays(today, 1), addDays(today, INCOME_WITHIN_DAYS + 1)))
      .toSorted()
      .at(0) ?? null
  );
};

/**
 * What is scheduled at the account: payments made from its rows, and those without an account where this is the only open
 * checking account.
 */
const scheduledAt = (
  account: Account,
  context: BeatContext,
  wanted: ScheduledPayment['type'],
): readonly ScheduledPayment[] => {
  const isOnly = context.accounts.filter((found) => isOpenChecking(found.account)).length === 1;
  const accountOf = new Map(context.repeating.map(({ guid, accountGuid }) => [guid, accountGuid]));
  return context.payments.filter(({ type, repeatingGuid, currencyCode }) => {
    const known = repeatingGuid === null ? undefined : accountOf.get(repeatingGuid);
    const isFrom = known === undefined ? isOnly : known === account.guid;
    return type === wanted && isFrom && currencyCode === context.currencyCode;
  });
};
