import { categoryNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FeedTransaction } from '../../upstream/feed.ts';
import type { BankMatter } from '../kinds/kind-order.ts';
import { bestTrade, type Hit } from '../kinds/word-table.ts';

type Type = FeedTransaction['type'];

/** The category of what happens at the bank, by direction; null where the words mean something else in it. */
const CATEGORIES: Readonly<Record<BankMatter, Readonly<Record<Type, Guid<'CAT'> | null>>>> = {
  card: both('Credit Card Payment'),
  cash: both('Cash'),
  salary: { CREDIT: categoryNamed('Paycheck').guid, DEBIT: null },
  benefit: { CREDIT: categoryNamed('Income').guid, DEBIT: null },
  dividend: both('Dividend & Cap Gains'),
  invest: both('Investments'),
  rent: { CREDIT: categoryNamed('Rental Income').guid, DEBIT: categoryNamed('Mortgage & Rent').guid },
  fee: { CREDIT: null, DEBIT: categoryNamed('Banking Fee').guid },
  interest: { CREDIT: categoryNamed('Interest Income').guid, DEBIT: categoryNamed('Finance Charge').guid },
  tax: both('Taxes'),
  transfer: both('Transfer'),
};

function both(name: string): Readonly<Record<Type, Guid<'CAT'>>> {
  const { guid } = categoryNamed(name);
  return { CREDIT: guid, DEBIT: guid };
}

/** A single one of these words is said of shops and schools too: what is bought there comes first. */
const VAGUE: ReadonlySet<BankMatter> = new Set(['fee', 'interest', 'tax', 'transfer', 'invest']);

const isVague = ({ length, meaning }: Hit): boolean =>
  meaning.kind === 'bank' && length === 1 && VAGUE.has(meaning.matter);

/** Whether money comes in that is no refund of a shop. */
export const isEarned = (hits: readonly Hit[], type: Type): boolean =>
  type === 'CREDIT' &&
  hits.some(({ meaning }) => meaning.kind === 'bank' && (meaning.matter === 'salary' || meaning.matter === 'benefit'));

export const categoryOfHits = (hits: readonly Hit[], type: Type): Guid<'CAT'> | null =>
  bankCategory(
    hits.filter((hit) => !isVague(hit)),
    type,
  ) ??
  bestTrade(hits)?.categoryGuid ??
  bankCategory(hits.filter(isVague), type);

const bankCategory = (hits: readonly Hit[], type: Type): Guid<'CAT'> | null => {
  let best: { readonly rank: number; readonly categoryGuid: Guid<'CAT'> } | null = null;
  for (const { meaning } of hits) {
    if (meaning.kind !== 'bank' || (best !== null && best.rank <= meaning.rank)) continue;
    const categoryGuid = CATEGORIES[meaning.matter][type];
    if (categoryGuid !== null) best = { rank: meaning.rank, categoryGuid };
  }
  return best === null ? null : best.categoryGuid;
};
