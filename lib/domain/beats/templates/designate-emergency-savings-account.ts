import type { FoundAccount } from '../../account.ts';
import { balanceMinorOf, currencyOf, isClosed, typeOf } from '../../account-view.ts';
import { todayUtc } from '../../calendar.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { accountText, amountText } from '../wording.ts';

/** There is a savings account and none was chosen for emergencies; once. */
export const designateEmergencySavingsAccount: BeatTemplate = {
  name: 'DesignateEmergencySavingsAccount',
  find: ({ accounts, goals }) => {
    const savings = accounts.filter(({ account }) => typeOf(account) === 'SAVINGS' && !isClosed(account));
    const [fullest] = savings.toSorted(fullestFirst);
    if (fullest === undefined || goals.some(({ metaType }) => metaType === 'EMERGENCY_FUND')) return [];
    const since = Math.min(...savings.map(({ account }) => account.createdAt));
    const [name, balance] = [accountText(fullest), balanceText(fullest)];
    return [
      {
        key: [],
        activeOn: todayUtc(since),
        title: 'Choose an account for emergencies',
        description: `No account is set aside for emergencies yet. ${name}${balance === null ? '' : `, with ${balance} in it,`} could be the one: give it an emergency fund goal.`,
        microTitle: 'Choose an emergency account',
        microDescription: `${name} could hold your emergency fund.`,
        microCallToAction: 'Choose an account',
        primaryAccountGuid: fullest.account.guid,
        accountGuids: savings.map(({ account }) => account.guid),
      },
    ];
  },
};

const balanceText = ({ account }: FoundAccount): string | null => {
  const balanceMinor = balanceMinorOf(account);
  return balanceMinor === null ? null : amountText(balanceMinor, currencyOf(account));
};

const fullestFirst = (a: FoundAccount, b: FoundAccount): number => {
  const [first, second] = [balanceMinorOf(a.account) ?? 0n, balanceMinorOf(b.account) ?? 0n];
  if (first !== second) return first > second ? -1 : 1;
  return a.account.guid < b.account.guid ? -1 : 1;
};
