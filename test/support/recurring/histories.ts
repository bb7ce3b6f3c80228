import { CADENCES, type Cadence } from './beats.ts';
import type { History, HistoryRow, Series } from './history.ts';
import { noiseRows, purchasesAt } from './noise.ts';
import { dateOfDay, newPayee, type Setting } from './payee.ts';
import { type Random, seededRandom } from './random.ts';
import { type MadeSeries, recurringPayee, recurringSeries } from './series.ts';

const DAY_MS = 86_400_000;
const FIRST_TODAY = Date.UTC(2023, 0, 1) / DAY_MS;
const LAST_TODAY = Date.UTC(2028, 11, 31) / DAY_MS;

const settingFor = (random: Random): Setting => {
  const toDay = random.whole(FIRST_TODAY, LAST_TODAY);
  const to = new Date(toDay * DAY_MS);
  return {
    fromDay: Date.UTC(to.getUTCFullYear(), to.getUTCMonth() - 13, to.getUTCDate()) / DAY_MS,
    toDay,
    accountGuid: `ACT-${random.uuid()}`,
    memberGuid: `MBR-${random.uuid()}`,
    random,
  };
};

/** From a cheap subscription to a month's rent. */
const priceOf = (random: Random): number =>
  random.pick([random.whole(299, 2_500), random.whole(2_500, 30_000), random.whole(30_000, 250_000)]);

const usual = (cadence: Cadence, setting: Setting, isLapsed = false): MadeSeries => {
  const { random } = setting;
  const payee = recurringPayee(cadence, random);
  return recurringSeries({ cadence, payee, amountMinor: priceOf(random), isLapsed }, setting);
};

/** Two subscriptions of one merchant: the dearer costs half as much again at least. */
const two = (cadence: Cadence, setting: Setting): readonly MadeSeries[] => {
  const { random } = setting;
  const payee = {
    ...newPayee(random, random.pick(['Music', 'Movies & DVDs', 'Internet']), { isSubscription: true }),
    merchantGuid: `MCH-${random.uuid()}` as const,
  };
  const price = random.whole(299, 1_999);
  const other = random.chance(0.6) ? cadence : random.pick(['EVERY_MONTH', 'EVERY_YEAR'] as const);
  return [
    recurringSeries({ cadence, payee, amountMinor: price }, setting),
    recurringSeries({ cadence: other, payee, amountMinor: (price * random.whole(160, 500)) / 100 }, setting),
  ];
};

const LAPSING = [
  'EVERY_WEEK',
  'EVERY_OTHER_WEEK',
  'TWICE_A_MONTH',
  'EVERY_MONTH',
  'EVERY_MONTH',
  'EVERY_OTHER_MONTH',
] as const;

const lapsed = (setting: Setting): MadeSeries => usual(setting.random.pick(LAPSING), setting, true);

/** A subscription with a merchant that is also shopped at: the price is the same every time. */
const amidPurchases = (setting: Setting): readonly MadeSeries[] => {
  const { random } = setting;
  const payee = newPayee(random, 'Shopping', { isSubscription: true, merchantGuid: `MCH-${random.uuid()}` });
  const subscribed = recurringSeries({ cadence: 'EVERY_MONTH', payee, amountMinor: random.whole(299, 1_999) }, setting);
  return [subscribed, { rows: purchasesAt(payee)(setting), series: null }];
};

/** Nine of twenty histories hold nothing that recurs. */
const isNegative = (index: number): boolean => index % 20 < 9;

const madeSeries = (index: number, setting: Setting): readonly MadeSeries[] => {
  const { random } = setting;
  if (isNegative(index)) return random.chance(0.2) ? [lapsed(setting)] : [];
  const cadence = random.pick(CADENCES);
  const kinds = [
    () => [usual(cadence, setting)],
    () => [usual(cadence, setting), usual(random.pick(CADENCES), setting)],
    () => [usual(cadence, setting), lapsed(setting)],
    () => two(cadence, setting),
    () => amidPurchases(setting),
  ];
  const made = random.pick([...kinds.slice(0, 2), ...kinds])();
  // Whether enough of it was seen is part of the chance; a history of this half must hold something.
  return made.some(({ series }) => series !== null) ? made : [usual('EVERY_MONTH', setting)];
};

const newestFirst = (a: HistoryRow, b: HistoryRow): number =>
  a.date === b.date ? (a.guid < b.guid ? -1 : 1) : a.date < b.date ? 1 : -1;

const historyOf = (index: number, seed: number): History => {
  const random = seededRandom(seed * 1_000_003 + index);
  const setting = settingFor(random);
  const made = madeSeries(index, setting);
  const noise = noiseRows(random.whole(2, 6), setting);
  return {
    userGuid: `USR-${random.uuid()}`,
    today: dateOfDay(setting.toDay),
    rows: [...made.flatMap(({ rows }) => rows), ...noise].sort(newestFirst),
    series: made.flatMap(({ series }): readonly Series[] => (series === null ? [] : [series])),
  };
};

/** Labelled histories, the same for the same seed. */
export const recurringHistories = (count: number, seed: number): readonly History[] =>
  Array.from({ length: count }, (_, index) => historyOf(index, seed));
