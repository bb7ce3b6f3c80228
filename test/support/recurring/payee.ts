import { CATEGORY_TREE } from '../../../lib/domain/categories/category-tree.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { HistoryRow } from './history.ts';
import type { Random } from './random.ts';

/** Whoever is paid, or pays: all of a row but its day and amount. */
export interface Payee {
  readonly name: string;
  readonly merchantGuid: Guid<'MCH'> | null;
  readonly category: string;
  readonly type: HistoryRow['type'];
  readonly isSubscription: boolean;
  readonly isDirectDeposit: boolean;
}

const FIRST = 'Amber Birch Cobalt Delta Ember Fern Granite Harbor Iron Juniper Keystone Linden Maple Nimbus Onyx'.split(
  ' ',
);
const SECOND = 'Avenue Bay Cross Dale Edge Field Gate Hill Isle Junction Knoll Lake Mill North Orchard'.split(' ');
const THIRD = 'Company Group House Partners Services Supply Systems Trading Union Works'.split(' ');

/** Half of the payees are merchants; the others are known by a text that carries a reference of its own each time. */
export const newPayee = (
  random: Random,
  category: string,
  more: Partial<Omit<Payee, 'name' | 'category'>> = {},
): Payee => ({
  name: `${random.pick(FIRST)} ${random.pick(SECOND)} ${random.pick(THIRD)}`,
  merchantGuid: random.chance(0.5) ? `MCH-${random.uuid()}` : null,
  category,
  type: 'DEBIT',
  isSubscription: false,
  isDirectDeposit: false,
  ...more,
});

/** What a history is made of: its days, both inclusive and numbered since 1970, its account, and chance. */
export interface Setting {
  readonly fromDay: number;
  readonly toDay: number;
  readonly accountGuid: Guid<'ACT'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly random: Random;
}

const DAY_MS = 86_400_000;
export const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

const categoryGuids = new Map<string, Guid<'CAT'>>(
  CATEGORY_TREE.flatMap(({ guid, name, children }) => [
    [name, guid] as const,
    ...children.map(([child, of]) => [of, child] as const),
  ]),
);

const reference = (random: Random): string =>
  random.pick([
    () => `${random.whole(1000, 9_999_999)}`,
    () => `#${random.whole(10, 9999)}`,
    () => `Ref ${random.whole(100_000, 999_999)}`,
    () => `${String(random.whole(1, 12)).padStart(2, '0')}/${String(random.whole(1, 28)).padStart(2, '0')}`,
    () => `INV-${random.whole(2020, 2030)}-${random.whole(1, 999)}`,
    () => `X${random.whole(1000, 9999)}`,
  ])();

export const rowOf = (
  payee: Payee,
  day: number,
  amountMinor: number,
  { accountGuid, memberGuid, random }: Setting,
): HistoryRow => {
  const categoryGuid = categoryGuids.get(payee.category);
  if (categoryGuid === undefined) throw new Error(`no category ${payee.category}`);
  return {
    guid: `TRN-${random.uuid()}`,
    date: dateOfDay(day),
    type: payee.type,
    amountMinor: BigInt(Math.max(1, Math.round(amountMinor))),
    description: payee.merchantGuid === null ? `${payee.name} ${reference(random)}` : payee.name,
    merchantGuid: payee.merchantGuid,
    categoryGuid,
    accountGuid,
    memberGuid,
    isSubscription: payee.isSubscription,
    isDirectDeposit: payee.isDirectDeposit,
  };
};
