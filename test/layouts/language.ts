/** What the banks of one country write. Words are those of statements and exports that people get, typed from them. */
export interface Language {
  readonly code: string;
  /** ISO 4217; the first is the usual one. */
  readonly currencies: readonly string[];
  /** Older encodings that banks of the country still write, beside Unicode. */
  readonly charsets: readonly string[];
  readonly mark: '.' | ',';
  /** What may stand between thousands; `lakh` is a comma by the groups of India. */
  readonly groups: readonly string[];
  readonly dates: readonly string[];
  /** Twelve short names. */
  readonly months: readonly string[];
  readonly words: Words;
}

/** Several words for one thing are divided by bars, words that belong together by `>`. */
export interface Words {
  /** Headers of the day of booking, and of the value date. */
  readonly booked: string;
  readonly valued: string;
  /** The day of the purchase, and that of the booking, where both are there. */
  readonly bought: string;
  /** A column that has everything. */
  readonly text: string;
  readonly payee: string;
  /** Names of the payer and of the recipient. */
  readonly sides: string;
  readonly kind: string;
  readonly purpose: string;
  readonly amount: string;
  /** Money out, and money in. */
  readonly columns: string;
  readonly balance: string;
  readonly currency: string;
  /** Header of a column of directions. */
  readonly way: string;
  /** Out, and in. */
  readonly ways: string;
  readonly fee: string;
  /** Before the fee, and after it. */
  readonly gross: string;
  readonly status: string;
  /** Booked, pending, refused. */
  readonly states: string;
  readonly category: string;
  readonly reference: string;
  readonly branch: string;
  readonly account: string;
  readonly owner: string;
  /** Account of the other side. */
  readonly other: string;
  /** Amount before exchange, and its currency. */
  readonly original: string;
  readonly total: string;
  readonly opening: string;
  readonly closing: string;
  readonly period: string;
  /** Kinds of payment: card, transfer out, direct debit, transfer in. */
  readonly kinds: string;
  readonly shops: string;
  readonly employers: string;
  readonly purposes: string;
  /** Holders of accounts. */
  readonly people: string;
}

export const listOf = (words: string): readonly string[] => words.split('|');

/** A group such as `Soll>Haben`. */
export const groupOf = (words: string): readonly string[] => words.split('>');
