import type { Random } from '../support/recurring/random.ts';
import { groupOf, listOf } from './language.ts';
import type { Column, Role } from './layout.ts';
import type { Ledger } from './ledger.ts';

const MONEY: ReadonlySet<Role> = new Set(['amount', 'debit', 'credit', 'balance']);

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
    const named = namesCurrency && MONEY.has(role) && word.length > 1 && !word.includes('(') ? `${word}${unit}` : word;
    return { role, header: style === 'upper' ? named.toUpperCase() : style === 'lower' ? named.toLowerCase() : named };
  });
};

/** Words that are drawn together. */
const pairsOf = (
  roles: readonly Role[],
  { language: { words } }: Ledger,
  random: Random,
): ReadonlyMap<Role, string> => {
  const given = new Map<Role, string>();
  const give = (pairs: string, ...of: readonly Role[]): void => {
    const pair = groupOf(random.pick(listOf(pairs)));
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

const wordOf = (role: Role, { language: { words } }: Ledger, random: Random, used: ReadonlySet<string>): string => {
  if (role === 'place') return random.pick(['#', 'No.', 'Nr.', '']);
  if (role === 'empty') return '';
  const list = listOf(words[role === 'payer' || role === 'recipient' ? 'payee' : (role as keyof typeof words)] ?? '');
  const free = list.filter((word) => !used.has(word));
  return random.pick(free.length > 0 ? free : list.map((word) => `${word} 2`));
};
