import { type Category, guidsNamed } from '../../../categories/category.ts';
import { firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToRows } from '../beat-template.ts';
import { amountWords, beatText, monthWords } from '../beat-words.ts';
import { countedSum, isIncome, isSpending, rowsOfMonth } from '../context-rows.ts';
import { shareOf } from '../figures.ts';

/** A part of the cost of living, and what it may cost in percent of the income. */
interface CostOfLiving {
  readonly name: string;
  readonly percentMax: bigint;
  /** A top-level category includes those below it, a user's own ones too. */
  readonly guids: ReadonlySet<string | null>;
  /** Those below that the guide does not speak of. */
  readonly without?: ReadonlySet<string | null>;
}

/** Rules of thumb for household budgets; for housing, the one that lenders and public housing offices use. */
const COSTS: readonly CostOfLiving[] = [
  {
    name: 'housing',
    percentMax: 30n,
    guids: guidsNamed('Home', 'Mortgage Payment', 'Property Tax'),
    without: guidsNamed('Furnishings', 'Home Improvement', 'Home Services', 'Home Supplies', 'Lawn & Garden'),
  },
  { name: 'transport', percentMax: 15n, guids: guidsNamed('Auto & Transport') },
  { name: 'food', percentMax: 15n, guids: guidsNamed('Food & Dining') },
  { name: 'utilities', percentMax: 10n, guids: guidsNamed('Bills & Utilities') },
  {
    name: 'health',
    percentMax: 10n,
    guids: guidsNamed('Health & Fitness'),
    without: guidsNamed('Gym', 'Sports'),
  },
];

/** A part of the cost of living took more of last month's income than it should; once per part and month. */
export const costOfLivingToIncome: BeatTemplate = {
  name: 'CostOfLivingToIncome',
  find: (context) => {
    const rows = rowsOfMonth(context, monthOf(context.today) - 1);
    const incomeMinor = countedSum(rows.filter(isIncome));
    return incomeMinor <= 0n ? [] : COSTS.flatMap((cost) => highCost(cost, rows, incomeMinor, context));
  },
};

const isOf = ({ guid, parentGuid }: Category, { guids, without }: CostOfLiving): boolean =>
  (guids.has(guid) || guids.has(parentGuid)) && without?.has(guid) !== true;

const highCost = (
  cost: CostOfLiving,
  rows: readonly PlanningRow[],
  incomeMinor: bigint,
  { currencyCode, today }: BeatContext,
): readonly BeatDraft[] => {
  // A credit of Mortgage Payment is no refund: it is what the account of the mortgage got.
  const spent = rows.filter((row) => isOf(row.category, cost) && (row.transaction.type === 'DEBIT' || isSpending(row)));
  const spentMinor = countedSum(spent);
  if (spentMinor * 100n <= incomeMinor * cost.percentMax) return [];
  const monthOn = firstDayOf(monthOf(today) - 1);
  const month = monthWords(monthOn);
  const [spentWords, incomeWords] = [amountWords(spentMinor, currencyCode), amountWords(incomeMinor, currencyCode)];
  return [
    {
      key: [cost.name, monthOn],
      activeOn: firstDayOf(monthOf(today)),
      ...beatText(
        `A large share of your income went to ${cost.name}`,
        `In ${month} you spent ${spentWords} on ${cost.name}, ${shareOf(spentMinor, incomeMinor, cost.percentMax, 100n)}% of the ${incomeWords} that came in. A common guide is ${cost.percentMax}% at most.`,
        'See where it went',
      ),
      categoryGuids: spent.map(({ category }) => category.guid),
      ...linksToRows(spent),
    },
  ];
};
