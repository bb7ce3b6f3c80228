import { findDefaultCategoryNamed } from '../../category.ts';
import type { Guid } from '../../guid.ts';
import { firstDayOf, monthOf } from '../../monthly-balance.ts';
import type { FoundTransaction } from '../../transaction.ts';
import { categoryKindsOf } from '../../transaction-kind.ts';
import type { BeatDraft, BeatScene, BeatTemplate } from '../beat-template.ts';
import { amountText, monthText, percentOf } from '../wording.ts';

/** A part of life with what it may cost, in percent of the income; a top-level category stands for those below it. */
interface CostOfLiving {
  readonly name: string;
  readonly percentMax: bigint;
  readonly categories: readonly string[];
}

/** Rules of thumb of household budgets; of housing, the one that lenders and public housing offices use. */
const COSTS: readonly CostOfLiving[] = [
  {
    name: 'housing',
    percentMax: 30n,
    categories: ['Mortgage & Rent', 'Mortgage Payment', 'Home Insurance', 'Property Tax'],
  },
  { name: 'transport', percentMax: 15n, categories: ['Auto & Transport'] },
  { name: 'food', percentMax: 15n, categories: ['Food & Dining'] },
  { name: 'utilities', percentMax: 10n, categories: ['Bills & Utilities'] },
  { name: 'health', percentMax: 10n, categories: ['Dentist', 'Doctor', 'Eyecare', 'Health Insurance', 'Pharmacy'] },
];

const guidsOf = (names: readonly string[]): ReadonlySet<string | null> =>
  new Set(names.flatMap((name) => findDefaultCategoryNamed(name)?.guid ?? []));
const GUIDS: ReadonlyMap<CostOfLiving, ReadonlySet<string | null>> = new Map(
  COSTS.map((cost) => [cost, guidsOf(cost.categories)]),
);

/** A part of the cost of living took more of last month's income than it should; once a part and month. */
export const costOfLivingToIncome: BeatTemplate = {
  name: 'CostOfLivingToIncome',
  find: (scene) => {
    const month = monthOf(scene.today);
    const [from, to] = [firstDayOf(month - 1), firstDayOf(month)];
    const rows = scene.rows.filter(
      ({ transaction: { date, currencyCode } }) => date >= from && date < to && currencyCode === scene.currencyCode,
    );
    const incomeMinor = rows.reduce((sum, row) => sum + (isIncome(row) ? row.transaction.amountMinor : 0n), 0n);
    return COSTS.flatMap((cost) => highCost(cost, rows, incomeMinor, scene));
  },
};

const isIncome = ({ category, transaction: { type } }: FoundTransaction): boolean =>
  categoryKindsOf(category.parentGuid ?? category.guid, type).isIncome;

const highCost = (
  cost: CostOfLiving,
  rows: readonly FoundTransaction[],
  incomeMinor: bigint,
  { currencyCode, today }: BeatScene,
): readonly BeatDraft[] => {
  const guids = GUIDS.get(cost);
  const spent = rows.filter(({ category }) => guids?.has(category.guid) || guids?.has(category.parentGuid));
  const spentMinor = spent.reduce(
    (sum, { transaction: { amountMinor, type } }) => (type === 'DEBIT' ? sum + amountMinor : sum - amountMinor),
    0n,
  );
  if (incomeMinor <= 0n || spentMinor * 100n <= incomeMinor * cost.percentMax) return [];
  const from = firstDayOf(monthOf(today) - 1);
  const share = percentOf(spentMinor, incomeMinor);
  const [spentText, incomeText] = [amountText(spentMinor, currencyCode), amountText(incomeMinor, currencyCode)];
  const categories: readonly Guid<'CAT'>[] = spent.map(({ category }) => category.guid);
  return [
    {
      key: [cost.name, from],
      activeOn: firstDayOf(monthOf(today)),
      title: `A large share of your income went to ${cost.name}`,
      description: `In ${monthText(from)} you spent ${spentText} on ${cost.name}, ${share} percent of the ${incomeText} that came in. A common guide is ${cost.percentMax} percent at most.`,
      microTitle: `${share} percent for ${cost.name}`,
      microDescription: `${spentText} of ${incomeText} went to ${cost.name} in ${monthText(from)}.`,
      microCallToAction: 'See where it went',
      categoryGuids: categories,
      accountGuids: spent.map(({ accountGuid }) => accountGuid),
      transactionGuids: spent.map(({ transaction }) => transaction.guid),
    },
  ];
};
