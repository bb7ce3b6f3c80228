import { topOf } from '../../made-up/payees.ts';
import { countedSum } from '../counted.ts';
import { type BeatInput, type ExpectedBeat, moneyWord, monthWord, shareWord } from './beat.ts';
import { incomeIn, monthAgo, rowsIn } from './months.ts';

/** The parts of the cost of living: their categories, top-level ones with all below, and the limit in percent. */
const PARTS: Readonly<Record<string, { readonly limit: number; readonly of: readonly string[] }>> = {
  housing: { limit: 30, of: ['Mortgage & Rent', 'Mortgage Payment', 'Home Insurance', 'Property Tax'] },
  transport: { limit: 15, of: ['Auto & Transport'] },
  food: { limit: 15, of: ['Food & Dining'] },
  utilities: { limit: 10, of: ['Bills & Utilities'] },
  health: { limit: 10, of: ['Dentist', 'Doctor', 'Eyecare', 'Health Insurance', 'Pharmacy'] },
};

export const costOfLivingBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const last = monthAgo(input.today, 1);
  const income = incomeIn(input, last);
  return Object.entries(PARTS).flatMap(([part, { limit, of }]): readonly ExpectedBeat[] => {
    const rows = rowsIn(input, last).filter(
      ({ category, isCredit }) =>
        (of.includes(category) || of.includes(topOf(category))) && !(isCredit && topOf(category) === 'Transfer'),
    );
    const spent = countedSum(rows);
    if (income <= 0n || spent * 100n <= income * BigInt(limit)) return [];
    const [out, all] = [spent, income].map((minor) => moneyWord(minor, input.currency));
    const facts = [monthWord(last), `${out}`, shareWord(spent, income, limit), `${all}`, `${limit}%`];
    return [{ template: 'CostOfLivingToIncome', subject: part, facts }];
  });
};
