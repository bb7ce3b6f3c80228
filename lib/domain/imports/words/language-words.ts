import { COLUMN_FIELDS, type ColumnField } from '../import-mapping.ts';

/** What the name of a column can say: fields, and what tells the fields apart. */
export type HeaderMeaning = ColumnField | (typeof OTHER_MEANINGS)[number];
const OTHER_MEANINGS = ['fee', 'account', 'payee', 'holder', 'kind', 'category', 'value_date'] as const;

export const HEADER_MEANINGS: readonly HeaderMeaning[] = [...new Set([...COLUMN_FIELDS, ...OTHER_MEANINGS])];

/**
 * The words of one language in tables of banks, as people write them: how they are folded is the matter of their readers.
 * Bars part phrases.
 */
export interface LanguageWords {
  /** Of ISO 639-1; `zt` for Chinese in traditional characters, which has no code of its own there. */
  readonly code: string;
  /**
   * Names of columns without brackets, the better name first. Behind `||` stand names that count only where no language has
   * a better one. References are no ids: an order that is repeated each month keeps its own.
   */
  readonly headers: Readonly<Partial<Record<HeaderMeaning, string>>>;
  /** Twelve, each with its forms and short forms, which blanks part; empty where months have no names. */
  readonly months: string;
  /** Seven, in the same way. */
  readonly weekdays: string;
  /** Money that left the account, in a column that says the direction. */
  readonly out: string;
  readonly in: string;
  /** Payments that are not booked yet. */
  readonly pending: string;
  /** Payments by which no money moved. */
  readonly void: string;
  /** Name a balance, in a row that states one. */
  readonly balance: string;
  /** Name a sum, in a row that sums others up. */
  readonly total: string;
  readonly script: Script;
}

/** How the language is written beside ASCII, which tells encodings apart. */
export interface Script {
  /** By which files of the language are written, beside UTF-8 and UTF-16. */
  readonly encodings: EncodingFamily;
  /** Letters that are not ASCII, and characters of East Asia, the more frequent first. */
  readonly letters: string;
}

export type EncodingFamily =
  | 'western'
  | 'central'
  | 'baltic'
  | 'turkish'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'japanese'
  | 'simplified'
  | 'traditional'
  | 'korean';
