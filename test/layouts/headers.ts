import type { Random } from '../support/recurring/random.ts';
import { groupOf, listOf } from './language.ts';
import type { Column, Role } from './layout.ts';
import type { Ledger } from './ledger.ts';

const MONEY: ReadonlySet<Role> = new Set(['amount', 'debit', 'credit', 'balance']);

/** Currencies that a word of a header names. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\beuros?\b|\bEUR\b|€|EUROA|Euroa/, 'EUR'],
  [/SEK/, 'SEK'],
  [/NOK/, 'NOK'],
  [/DKK/, 'DKK'],
  [/RON/, 'RON'],
  [/R\$/, 'BRL'],
  [/\bTL\b/, 'TRY'],
  [/лв/, 'BGN'],
  [/元/, 'CNY'],
  [/\(원\)/, 'KRW'],
  [/臺幣/, 'TWD'],
];

/** The words of a list that name no other currency than that of the account. */
const fitting = (list: string, { currency }: Ledger): readonly string[] =>
  listOf(list).filter((word) => NAMED.every(([name, code]) => code === currency || !name.test(word)));

/** The words of the bank above the columns; no two columns have the same. */
export const headersOf = (
  roles: readonly Role[],
  ledger: Ledger,
  random: Random,
  namesCurrency: boolean,
): readonly Column[] => {
  const given = pairsOf(roles, ledger, random);
  const used = new Set(given.values());
  const style = random.pick(['as it is', 'as it is', 'as it is', 'as it is', 'upper', 'lower']);
  const unit = random.pick([` (${ledger.currency})`, ` ${ledger.currency}`, ` in ${ledger.currency}`]);
  return roles.map((role) => {
    const word = given.get(role) ?? wordOf(role, ledger, random, used);
    used.add(word);
    const isMoney = MONEY.has(role) && word.length > 1;
    const named = namesCurrency && isMoney && !NAMED.some(([name]) => name.test(word)) ? `${word}${unit}` : word;
    return { role, header: style === 'upper' ? named.toUpperCase() : style === 'lower' ? named.toLowerCase() : named };
  });
};

/** Words that are drawn together. */
const pairsOf = (roles: readonly Role[], ledger: Ledger, random: Random): ReadonlyMap<Role, string> => {
  const { words } = ledger.language;
  const given = new Map<Role, string>();
  const give = (pairs: string, ...of: readonly Role[]): void => {
    const pair = groupOf(random.pick(fitting(pairs, ledger)));
    if (of.every((role) => roles.includes(role))) {
      for (const [place, role] of of.entries()) given.set(role, pair[place] ?? '');
    }
  };
  give(words.bought, 'bought', 'booked');
  give(words.sides, 'payer', 'recipient');
  give(words.columns, 'debit', 'credit');
  give(words.gross, 'gross', 'amount');
  give(words.original, 'original', 'originalCurrency');
  return given;
};

const wordOf = (role: Role, ledger: Ledger, random: Random, used: ReadonlySet<string>): string => {
  const { words } = ledger.language;
  if (role === 'place') return random.pick(['#', 'No.', 'Nr.', '']);
  if (role === 'empty') return '';
  const name = role === 'payer' || role === 'recipient' ? 'payee' : (role as keyof typeof words);
  const list = fitting(words[name] ?? '', ledger);
  const free = list.filter((word) => !used.has(word));
  return random.pick(free.length > 0 ? free : list.map((word) => `${word} 2`));
};
