import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import type { Random } from '../../support/recurring/random.ts';
import type { MadeUpAccount } from './user.ts';

/** Names and subtypes; some are those of plans for education or health, and some only look like them. */
const COLLEGE = [
  ...([{ name: 'College 529' }, { name: 'Plan 529-12' }, { name: 'State (529)' }] as const),
  ...([{ name: 'Prepaid Plan 529' }, { name: 'Route 5290' }, { name: 'College Fund', subtype: 'PLAN_529' }] as const),
];
const HEALTH = [{ name: 'Health Savings' }, { name: 'Medical', subtype: 'HSA' }, { name: 'Health Food Club' }] as const;

/** Accounts of kinds that few beats speak of, in the currency of the first account. */
export const specialAccounts = (random: Random, [checking]: readonly MadeUpAccount[]): readonly MadeUpAccount[] => {
  if (checking === undefined) return [];
  const account = (type: MadeUpAccount['type'], more: Partial<MadeUpAccount>): MadeUpAccount => ({
    ...{ ...checking, type, balance: BigInt(random.whole(0, 900_000)) },
    ...more,
  });
  const all = [
    account('INVESTMENT', random.pick(COLLEGE)),
    account('SAVINGS', random.pick(HEALTH)),
    account('INVESTMENT', { name: random.pick(['Brokerage', 'Vanguard IRA']) }),
    account('CHECKING_LINE_OF_CREDIT', { name: 'Overdraft line', balance: BigInt(random.whole(-5_000, 90_000)) }),
    account('CREDIT_CARD', { name: 'Old card', balance: 0n, limit: random.pick([null, 90_000n]) }),
  ];
  return all.filter(() => random.chance(0.6));
};

const DEBTS: readonly MadeUpAccount['type'][] = ['LOAN', 'CREDIT_CARD', 'LINE_OF_CREDIT', 'CHECKING_LINE_OF_CREDIT'];

/** When debts are due and were paid, and for some users that all accounts are new. */
export const withDates = (
  random: Random,
  accounts: readonly MadeUpAccount[],
  today: string,
): readonly MadeUpAccount[] => {
  const isNew = random.chance(0.3);
  return accounts.map((account) => ({
    ...account,
    openedOn: isNew || random.chance(0.2) ? addDays(today, -random.whole(5, 100) % 36) : null,
    ...(DEBTS.includes(account.type)
      ? {
          dueOn: random.chance(0.7) ? addDays(today, random.whole(-3, 40)) : null,
          paidOn: random.chance(0.4) ? addDays(today, -random.whole(1, 60)) : null,
        }
      : {}),
  }));
};
