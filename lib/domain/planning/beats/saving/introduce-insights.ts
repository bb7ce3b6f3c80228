import { todayUtc } from '../../../kernel/calendar.ts';
import { type BeatTemplate, RECENT_DAYS } from '../beat-template.ts';
import { beatText } from '../beat-words.ts';
import { isWithin } from '../context-rows.ts';

/** The first data of a new user have come; once. */
export const introduceInsights: BeatTemplate = {
  name: 'IntroduceInsights',
  find: (context) => {
    const { accounts, rows } = context;
    if (rows.length === 0 || accounts.length === 0) return [];
    const since = todayUtc(Math.min(...accounts.map(({ account }) => account.createdAt)));
    if (!isWithin(since, context, RECENT_DAYS)) return [];
    const count = accounts.length === 1 ? 'one account' : `${accounts.length} accounts`;
    return [
      {
        key: [],
        activeOn: since,
        ...beatText(
          'Meet your insights',
          `We now watch ${count} for what is worth knowing: bills that change, fees, deposits, debts and goals. What we find is shown here.`,
          'See how it works',
        ),
        accountGuids: accounts.map(({ account }) => account.guid),
      },
    ];
  },
};
