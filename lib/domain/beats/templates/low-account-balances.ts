import { balanceMinorOf, currencyOf, typeOf } from '../../account-view.ts';
import type { FeedAccountType } from '../../feed.ts';
import { accountNameOf } from '../account-name.ts';
import { amountWords, wholeUnits } from '../amount-words.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { belowSince } from '../below-since.ts';
import { dayWords } from '../date-words.ts';

const LOW_BELOW_UNITS = 100;
const WATCHED: ReadonlySet<FeedAccountType> = new Set<FeedAccountType>(['CHECKING', 'SAVINGS', 'PREPAID']);

/** An account that fell under a hundred and has not come back. */
export const lowAccountBalances: BeatTemplate = {
  name: 'LowAccountBalances',
  find: (scene) =>
    scene.accounts.flatMap((found) => {
      const { account } = found;
      const currencyCode = currencyOf(account);
      const since = belowSince(scene, found, wholeUnits(LOW_BELOW_UNITS, currencyCode));
      const balanceMinor = balanceMinorOf(account);
      if (!WATCHED.has(typeOf(account)) || since === null || balanceMinor === null) return [];
      const name = accountNameOf(scene, account.guid);
      return [
        {
          key: [account.guid, since],
          activeOn: since,
          ...beatText(
            `${name} is low`,
            `${name} holds ${amountWords(balanceMinor, currencyCode)}. It has been under ${amountWords(
              wholeUnits(LOW_BELOW_UNITS, currencyCode),
              currencyCode,
            )} since ${dayWords(since)}.`,
          ),
          primaryAccountGuid: account.guid,
          accountGuids: [account.guid],
        },
      ];
    }),
};
