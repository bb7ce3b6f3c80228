import type { HistoryRow } from './history.ts';
import { newPayee, type Payee, rowOf, type Setting } from './payee.ts';
import type { Random } from './random.ts';

type Noise = (setting: Setting) => readonly HistoryRow[];

/** Visits at random gaps, at random amounts; both ends inclusive. */
const visits =
  (payeeOf: (random: Random) => Payee, gapDays: readonly [number, number], amount: readonly [number, number]): Noise =>
  (setting) => {
    const { fromDay, toDay, random } = setting;
    const payee = payeeOf(random);
    const rows: HistoryRow[] = [];
    for (let day = fromDay + random.whole(0, gapDays[1]); day <= toDay; day += random.whole(...gapDays)) {
      rows.push(rowOf(payee, day, random.whole(...amount), setting));
    }
    return rows;
  };

/** Always the same price, at random gaps. */
const samePrice =
  (category: string, gapDays: readonly [number, number], amount: readonly [number, number]): Noise =>
  (setting) => {
    const price = setting.random.whole(...amount);
    return visits(shop(category), gapDays, [price, price])(setting);
  };

const shop = (category: string) => (random: Random) => newPayee(random, category);

/** One to three visits anywhere in the year. */
const oneOff: Noise = (setting) => {
  const { fromDay, toDay, random } = setting;
  const category = random.pick([
    'Clothing',
    'Furnishings',
    'Hotel',
    'Air Travel',
    'Doctor',
    'Veterinary',
    'Home Services',
    'Toys',
  ]);
  const payee = newPayee(random, category);
  return Array.from({ length: random.whole(1, 3) }, () =>
    rowOf(payee, random.whole(fromDay, toDay), random.whole(1_500, 60_000), setting),
  );
};

/** A holiday: many rows at one place within some days, once or twice. */
const burst: Noise = (setting) => {
  const { fromDay, toDay, random } = setting;
  const payee = newPayee(random, random.pick(['Restaurants', 'Vacation', 'Public Transportation', 'Home Improvement']));
  const price = random.whole(500, 9_000);
  return Array.from({ length: random.whole(1, 2) }, () => {
    const from = random.whole(fromDay, toDay - 12);
    return Array.from({ length: random.whole(4, 9) }, () =>
      rowOf(payee, from + random.whole(0, 12), random.chance(0.5) ? price : random.whole(500, 9_000), setting),
    );
  }).flat();
};

/** Between own accounts, even on the same day of every month: moved, not paid. */
const transfers: Noise = (setting) => {
  const { fromDay, toDay, random } = setting;
  const payee: Payee = {
    ...newPayee(random, 'Transfer', { type: random.pick(['CREDIT', 'DEBIT']) }),
    merchantGuid: null,
  };
  const step = random.pick([7, 30, 30]);
  const amount = random.whole(50, 900) * 100;
  const rows: HistoryRow[] = [];
  for (let day = fromDay + random.whole(0, step); day <= toDay; day += step) {
    rows.push(rowOf(payee, day + random.whole(0, 1), amount, setting));
  }
  return rows.filter(({ date }) => date <= new Date(toDay * 86_400_000).toISOString().slice(0, 10));
};

const client = (random: Random): Payee => ({ ...newPayee(random, 'Income', { type: 'CREDIT' }), merchantGuid: null });

/** Purchases at one payee that also bills a subscription. */
export const purchasesAt = (payee: Payee): Noise => visits(() => payee, [4, 35], [600, 25_000]);

/** A shop on the same day of every week, for whatever was needed: habit, but nothing that is due. */
const weeklyShop: Noise = (setting) => {
  const { fromDay, toDay, random } = setting;
  const payee = newPayee(random, 'Groceries');
  const rows: HistoryRow[] = [];
  for (let day = fromDay + random.whole(1, 7); day < toDay; day += 7) {
    rows.push(rowOf(payee, day + random.whole(-1, 1), random.whole(2_000, 22_000), setting));
  }
  return rows;
};

const NOISES: readonly Noise[] = [
  visits(shop('Groceries'), [2, 11], [1_500, 19_000]),
  visits(shop('Restaurants'), [5, 40], [1_200, 9_500]),
  visits(shop('Gas'), [5, 16], [2_500, 7_500]),
  visits(shop('Pharmacy'), [9, 70], [400, 6_000]),
  visits(shop('Clothing'), [20, 140], [1_900, 24_000]),
  visits(shop('Home Improvement'), [15, 110], [800, 40_000]),
  visits(client, [8, 75], [20_000, 480_000]),
  samePrice('Coffee Shops', [1, 6], [280, 690]),
  samePrice('Parking', [1, 15], [200, 1_800]),
  samePrice('Public Transportation', [4, 25], [1_000, 4_000]),
  samePrice('Hair', [18, 60], [1_500, 9_000]),
  samePrice('Cash', [3, 30], [2_000, 20_000]),
  samePrice('Doctor', [25, 160], [1_500, 4_500]),
  samePrice('Mobile Phone', [12, 50], [1_000, 3_000]),
  weeklyShop,
  transfers,
  burst,
  oneOff,
  oneOff,
  oneOff,
];

export const noiseRows = (count: number, setting: Setting): readonly HistoryRow[] =>
  Array.from({ length: count }, () => setting.random.pick(NOISES)(setting)).flat();
