import type { FoundAccount } from '../../../accounts/account.ts';
import { balanceMinorOf, currencyOf, isClosed, typeOf } from '../../../accounts/account-view.ts';
import { addDays, dayOf } from '../../../kernel/calendar.ts';
import type { FeedAccountType } from '../../../upstream/feed.ts';
import { balanceHistory, daysHolding } from '../balance-history.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, wholeUnits } from '../beat-words.ts';

const LOW_BELOW_UNITS = 100;
const WATCHED: ReadonlySet<FeedAccountType> = new Set<FeedAccountType>(['CHECKING', 'SAVINGS', 'PREPAID']);

/** An account fell below a hundred and is still below it. */
export const lowAccountBalances: BeatTemplate = {
  name: 'LowAccountBalances',
  find: (context) =>
    context.accounts
      .filter(({ account }) => WATCHED.has(typeOf(account)) && !isClosed(account))
      .flatMap((found) => draftOf(found, context)),
};

const draftOf = (found: FoundAccount, context: BeatContext): readonly BeatDraft[] => {
  const { account } = found;
  const currencyCode = currencyOf(account);
  const limitMinor = wholeUnits(LOW_BELOW_UNITS, currencyCode);
  const balanceMinor = balanceMinorOf(account);
  if (balanceMinor === null || balanceMinor >= limitMinor) return [];
  // One day more than the rows reach, for the balance before the first of them.
  const balances = balanceHistory(found, context, dayOf(context.today) - dayOf(context.rowsFrom) + 1) ?? [];
  const days = daysHolding(balances, (ending) => ending < limitMinor);
  if (days === null || days === balances.length - 1) return [];
  const [name, since] = [accountNameOf(context, account.guid), addDays(context.today, -days)];
  return [
    {
      key: [account.guid, since],
      activeOn: since,
      ...beatText(
        `${name} is low`,
        `${name} holds ${amountWords(balanceMinor, currencyCode)}. It has been under ${amountWords(limitMinor, currencyCode)} since ${dayWords(since)}.`,
      ),
      ...linksToAccount(account.guid),
    },
  ];
};
