import type { FoundAccount } from '../../../accounts/account.ts';
import { balanceMinorOf, isClosed, typeOf } from '../../../accounts/account-view.ts';
import { todayUtc } from '../../../kernel/calendar.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { accountNameOf, beatText } from '../beat-words.ts';

/** The user has a savings account and has chosen none for emergencies; once. */
export const designateEmergencySavingsAccount: BeatTemplate = {
  name: 'DesignateEmergencySavingsAccount',
  find: (context) => {
    const { accounts, goals } = context;
    const savings = accounts.filter(({ account }) => typeOf(account) === 'SAVINGS' && !isClosed(account));
    const [fullest] = savings.toSorted(fullestFirst);
    if (fullest === undefined || goals.some(({ metaType }) => metaType === 'EMERGENCY_FUND')) return [];
    const since = Math.min(...savings.map(({ account }) => account.createdAt));
    return [
      {
        key: [],
        activeOn: todayUtc(since),
        ...beatText(
          'Choose an account for emergencies',
          `No account is set aside for emergencies yet. ${accountNameOf(context, fullest.account.guid)} could be the one: give it an emergency fund goal.`,
          'Choose an account',
        ),
        primaryAccountGuid: fullest.account.guid,
        accountGuids: savings.map(({ account }) => account.guid),
      },
    ];
  },
};

const fullestFirst = (a: FoundAccount, b: FoundAccount): number => {
  const [first, second] = [balanceMinorOf(a.account) ?? 0n, balanceMinorOf(b.account) ?? 0n];
  if (first !== second) return first > second ? -1 : 1;
  return a.account.guid < b.account.guid ? -1 : 1;
};
