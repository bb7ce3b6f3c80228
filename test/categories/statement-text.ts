/** A text as a bank writes it in a statement, and the category at the top of the tree that a careful person gives it. */
export interface StatementText {
  readonly text: string;
  /** Money comes in or goes out. */
  readonly direction: Direction;
  /** The country of the bank, not of the shop. */
  readonly country: string;
  readonly category: string;
  /** A trade that no index of brands has: only a word for its kind tells the category. */
  readonly isSmallTrade: boolean;
}

export type StatementRow = readonly [text: string, direction: Direction, category: string, kind?: 'small trade'];

type Direction = 'in' | 'out';

export function statementTexts(country: string, rows: readonly StatementRow[]): readonly StatementText[] {
  return rows.map(([text, direction, category, kind]) => ({
    text,
    direction,
    country,
    category,
    isSmallTrade: kind !== undefined,
  }));
}
