import type { Money } from './money.ts';
import { nameOfMonth } from './months.ts';
import { type RowFilter, UNCATEGORIZED } from './row-filter.ts';
import type { Category, Transaction } from './wire.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string | null) => void;
}

const Choice = ({ label, value, all, options, choose }: ChoiceProps) => (
  <label class="field">
    {label}
    <select value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
      <option value="">{all}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Top-level categories that rows have, by name. */
const categoriesIn = (rows: readonly Transaction[], categories: readonly Category[]) => {
  const names = new Map(categories.map(({ guid, name }) => [guid, name]));
  const guids = new Set(rows.map(({ top_level_category_guid: guid }) => guid ?? UNCATEGORIZED));
  return [...guids]
    .map((guid) => [guid, names.get(guid) ?? 'Uncategorized'] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
};

interface Props {
  readonly money: Money;
  readonly accountNames: ReadonlyMap<string, string>;
  readonly filter: RowFilter;
  readonly change: (some: Partial<RowFilter>) => void;
}

/** The search, and what else says which transactions are listed. */
export const RowFields = ({ money, accountNames, filter, change }: Props) => (
  <div class="fields">
    <label class="field">
      Search
      <input
        type="search"
        value={filter.text}
        autocomplete="off"
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
    </label>
    <Choice
      label="Account"
      all="All accounts"
      value={filter.accountGuid}
      options={[...accountNames]}
      choose={(accountGuid) => change({ accountGuid })}
    />
    <Choice
      label="Category"
      all="All categories"
      value={filter.category}
      options={categoriesIn(money.rows.rows, money.categories)}
      choose={(category) => change({ category })}
    />
    <Choice
      label="Month"
      all="All months"
      value={filter.month}
      options={money.totals.months.toReversed().map(({ month }) => [month, nameOfMonth(month)] as const)}
      choose={(month) => change({ month })}
    />
  </div>
);
