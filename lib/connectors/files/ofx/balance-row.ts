import type { FeedTransaction } from '../../../domain/upstream/feed.ts';

/** Texts that only a balance has, without accents and in lower case, in the languages of banks that list balances as rows. */
const PHRASES = new RegExp(
  `^(?:${[
    '(?:opening|closing|beginning|ending|previous|available|current|new|old) balance',
    'balance (?:brought|carried) forward|balance b/f|balance c/f',
    'saldo (?:anterior|inicial|final|atual|actual|do dia|del dia|em conta|disponivel|disponible|total|parcial)',
    'saldo total disponivel(?: dia| do dia)?|saldo em conta corrente',
    'saldo (?:iniziale|finale|precedente|contabile|disponibile|attuale)',
    'solde (?:precedent|anterieur|initial|final|disponible|comptable|actuel)|(?:ancien|nouveau) solde|report a nouveau',
    '(?:alter|neuer) (?:saldo|kontostand)|saldovortrag|anfangssaldo|endsaldo|schlusssaldo|abschlusssaldo',
    '(?:begin|eind|tussen)saldo|(?:vorig|nieuw|oud) saldo',
    'saldo (?:poczatkowe|koncowe|otwarcia|zamkniecia)|(?:pocatecni|konecny) zustatek|(?:ingaende|utgaende) saldo',
  ].join('|')})$`,
);
/** May also be the text of a payment, such as the rest of an invoice. */
const WORDS = /^(?:saldo|solde|balance|kontostand)$/;

/** Longer than any of these texts. To normalise the accents of a long text takes quadratic time. */
const TEXT_LENGTH_MAX = 64;
const SPACED_LETTERS = /^(?:\p{L} )+\p{L}$/u;

/** `S A L D O` and `Saldo Anterior:` as plain words. */
const plain = (text: string): string => {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return (SPACED_LETTERS.test(folded) ? folded.replaceAll(' ', '') : folded).replace(/[\s:.*-]+$/, '');
};

/** Tells the rows that only state a balance from those in which money moved. `statedMinor`: the balance of the statement. */
export const balanceRowsOf = (rows: readonly FeedTransaction[], statedMinor: bigint | null) => {
  const kinds = new Map(rows.map((row) => [row, kindOf(row)]));
  const isOther = (row: FeedTransaction): boolean => kinds.get(row) === 'other';
  const balances = statedMinor === null ? null : balancesOf(rows, isOther, statedMinor);
  /** A word that payments have too counts where the row has no id, or has just the balance of its day. */
  return (row: FeedTransaction): boolean => {
    const kind = kinds.get(row) ?? kindOf(row);
    if (kind !== 'word') return kind === 'phrase';
    return row.upstreamId === null || signedMinorOf(row) === balances?.get(row.transactedOn);
  };
};

const kindOf = ({ description }: FeedTransaction): 'phrase' | 'word' | 'other' => {
  const text = description.length > TEXT_LENGTH_MAX ? '' : plain(description);
  if (PHRASES.test(text)) return 'phrase';
  return WORDS.test(text) ? 'word' : 'other';
};

/** The balance at the end of each day that has rows, from the stated one back. Only some rows move it. */
const balancesOf = (
  rows: readonly FeedTransaction[],
  moves: (row: FeedTransaction) => boolean,
  statedMinor: bigint,
): ReadonlyMap<string, bigint> => {
  const balances = new Map<string, bigint>();
  let balance = statedMinor;
  for (const row of rows.toSorted(byDay).toReversed()) {
    if (!balances.has(row.transactedOn)) balances.set(row.transactedOn, balance);
    if (moves(row)) balance -= signedMinorOf(row);
  }
  return balances;
};

const byDay = (a: FeedTransaction, b: FeedTransaction): number =>
  a.transactedOn < b.transactedOn ? -1 : Number(a.transactedOn > b.transactedOn);

export const signedMinorOf = ({ type, amountMinor }: FeedTransaction): bigint =>
  type === 'DEBIT' ? -amountMinor : amountMinor;
