import type { Random } from '../support/recurring/random.ts';
import { headersOf } from './headers.ts';
import { groupOf, listOf } from './language.ts';
import type { Dates, Layout, Line, Money, Numbers, Role } from './layout.ts';
import type { Ledger } from './ledger.ts';

/** What a bank of the country might write for this ledger. */
export const drawLayout = (ledger: Ledger, random: Random): Layout => {
  const { words } = ledger.language;
  const hasHeader = random.chance(0.85);
  const money = moneyOf(ledger, random);
  const hasBalance = money !== 'card' && random.chance(0.55);
  const numbers = numbersOf(ledger, random, money);
  const { roles, fees } = rolesOf(ledger, random, { money, hasBalance, hasHeader, numbers });
  const delimiter = random.pick([',', ',', ';', ';', ';', '\t', '|'] as const);
  const hasText = roles.includes('text');
  const charset = charsetOf(ledger, random);
  const ways = groupOf(random.pick(listOf(words.ways)));
  const linesBefore = random.chance(0.4);
  return {
    columns: headersOf(roles, ledger, random, numbers.unit === 'none' && random.chance(0.15)),
    hasHeader,
    money,
    numbers,
    dates: datesOf(ledger, random),
    ways,
    states: groupOf(random.pick(listOf(words.states))),
    dayOfPending: !roles.includes('status') && random.chance(0.3) ? stateOf(words.states, 1, random) : null,
    fees,
    isFeeNegative: random.chance(0.3),
    areRefundsDebits: money === 'columns' && random.chance(0.3),
    areBalancesDaily: random.chance(0.07),
    isTextLong: random.chance(0.5),
    isTextContinued: hasText && hasHeader && random.chance(0.05),
    isNewestFirst: random.chance(0.5),
    before: linesBefore ? linesOf(BEFORE, random) : [],
    after: random.chance(0.25) ? linesOf(AFTER, random) : [],
    areLinesCells: random.chance(0.5),
    lineWord: random.whole(0, 11),
    hasBalanceRows: hasHeader && random.chance(0.06),
    isHeaderRepeated: hasHeader && random.chance(0.04),
    delimiter,
    quotes: random.pick(['all', 'texts', 'needed', 'needed']),
    isLineQuoted: delimiter === ',' && random.chance(0.06),
    isLineEnded: random.chance(0.08),
    newline: random.pick(['\n', '\r\n']),
    charset,
    hasMark: charset.startsWith('utf-16') || (charset === 'utf-8' && random.chance(0.3)),
  };
};

const stateOf = (states: string, place: number, random: Random): string =>
  groupOf(random.pick(listOf(states)))[place] ?? '';

const moneyOf = ({ isCard }: Ledger, random: Random): Money => {
  if (isCard && random.chance(0.45)) return 'card';
  const common = ['signed', 'signed', 'signed', 'columns', 'columns', 'words', 'words', 'negativeDebits'] as const;
  return isCard && random.chance(0.1) ? 'negativeCredits' : random.pick(common);
};

/** No bank writes CR beside what a card was charged. */
const minusOf = (money: Money, random: Random): Numbers['minus'] => {
  const minus = random.pick(['typographic', 'after', 'brackets', 'letters'] as const);
  return money === 'card' && minus === 'letters' ? 'before' : minus;
};

const numbersOf = ({ language, currency }: Ledger, random: Random, money: Money): Numbers => {
  const isOwn = random.chance(0.85);
  const mark = isOwn ? language.mark : random.pick(['.', ','] as const);
  const groups = isOwn ? language.groups : [mark === '.' ? ',' : '.'];
  const hasSigns = money === 'signed' || money === 'card';
  return {
    mark,
    group: random.chance(0.5) ? '' : random.pick(groups),
    decimals: random.chance(0.08) || (currency === 'HUF' && random.chance(0.5)) ? 'whole' : 'all',
    minus: hasSigns && random.chance(0.2) ? minusOf(money, random) : 'before',
    plus: hasSigns && random.chance(0.1),
    unit: random.chance(0.25) ? random.pick(['symbol before', 'symbol after', 'code before', 'code after']) : 'none',
    nothing: random.pick(['', '', '', '0', '-']),
  };
};

const datesOf = ({ language }: Ledger, random: Random): Dates => {
  if (random.chance(0.07)) {
    const extra = random.pick(['time first', 'weekday', 'day number'] as const);
    return { format: random.pick(language.dates), extra };
  }
  const named = ['DD MMM YYYY', 'DD-MMM-YYYY', 'DDMMMYYYY'];
  const isNamed = !/^\d/.test(language.months[0] ?? '') && random.chance(0.08);
  return {
    format: random.pick(isNamed ? named : language.dates),
    extra: random.chance(0.1) ? random.pick(['time', 'ISO time']) : 'none',
  };
};

interface RoleFacts {
  readonly money: Money;
  readonly hasBalance: boolean;
  readonly hasHeader: boolean;
  readonly numbers: Numbers;
}

const TEXTS: readonly (readonly Role[])[] = [
  ['text'],
  ['text'],
  ['payee', 'purpose'],
  ['kind', 'payee', 'purpose'],
  ['kind', 'text'],
  ['payer', 'recipient', 'purpose'],
  ['kind', 'payer', 'recipient', 'purpose'],
];
const EXTRAS: readonly Role[] = ['category', 'reference', 'branch', 'account', 'owner', 'other', 'place', 'empty'];

const rolesOf = (ledger: Ledger, random: Random, { money, hasBalance, hasHeader, numbers }: RoleFacts) => {
  // The balance before the oldest row is not there, so its fee proves nothing.
  const hasFees = ledger.rows.slice(1).some(({ feeMinor, status }) => feeMinor !== 0n && status === 'booked');
  const isTwo = ledger.accounts.length > 1;
  const days = random.pick<readonly Role[]>([['booked'], ['booked'], ['booked', 'valued'], ['bought', 'booked']]);
  const amounts: readonly Role[] = ['signed', 'card'].includes(money)
    ? ['amount', ...(money === 'signed' && numbers.minus !== 'letters' && random.chance(0.1) ? (['way'] as const) : [])]
    : money === 'words'
      ? ['way', 'amount']
      : ['debit', 'credit'];
  // Without a balance, only the amounts before and after the fee say that it comes off.
  const isToldByWords = hasHeader && amounts.includes('amount');
  const fees =
    !hasFees || !(hasBalance || isToldByWords) ? 'none' : hasBalance && random.chance(0.6) ? 'off' : 'within';
  const original = (hasHeader || hasBalance) && random.chance(0.12);
  const extras = EXTRAS.filter(() => random.chance(0.14));
  const roles: readonly Role[] = [
    ...days,
    ...random.pick(TEXTS),
    ...amounts,
    ...(fees === 'none'
      ? []
      : fees === 'within' && amounts.includes('amount')
        ? (['gross', 'fee'] as const)
        : (['fee'] as const)),
    ...(hasBalance ? (['balance'] as const) : []),
    ...(random.chance(0.3) ? (['currency'] as const) : []),
    ...(random.chance(0.25) ? (['status'] as const) : []),
    ...(original ? (['original', 'originalCurrency'] as const) : []),
    ...extras,
    ...(isTwo && !extras.includes('account') && !(hasBalance && random.chance(0.12)) ? (['account'] as const) : []),
  ];
  return { roles: random.chance(0.5) ? shuffled(roles, random) : roles, fees } as const;
};

const shuffled = <T>(values: readonly T[], random: Random): readonly T[] =>
  values
    .map((value) => ({ value, key: random.whole(0, 1_000_000) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);

const BEFORE: readonly Line[] = ['title', 'account', 'owner', 'period', 'currency', 'opening', 'closing', 'blank'];
const AFTER: readonly Line[] = ['blank', 'total', 'closing', 'count', 'note'];

const linesOf = (lines: readonly Line[], random: Random): readonly Line[] => lines.filter(() => random.chance(0.4));

const charsetOf = ({ language }: Ledger, random: Random): string => {
  if (random.chance(0.55)) return 'utf-8';
  return random.chance(0.2) ? random.pick(['utf-16le', 'utf-16le', 'utf-16be']) : random.pick(language.charsets);
};
