import type { Records } from '../csv/records.ts';
import { type DateSystem, dayOfIso, shownNumber } from '../spreadsheet/cell-number.ts';
import type { NumberKind } from '../spreadsheet/number-format.ts';
import { createSheet, type SheetCell } from '../spreadsheet/sheet.ts';
import { childAt, type XmlElement } from '../xml/element.ts';
import { readPart } from '../xml/part.ts';
import { xlsxRefusal } from './faults.ts';
import { textOf, unescaped } from './shared.ts';

/** What is needed to say what a cell has. */
export interface CellFacts {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly system: DateSystem;
}

/** Reads the rows of a sheet, with what their formulas came to when it was saved. `where` begins a refusal. */
export const readWorksheet = (bytes: Uint8Array, where: string, facts: CellFacts): Records => {
  const sheet = createSheet();
  let line = 0;
  const place = { where, line: () => line + 1 };
  readPart(bytes, place, {
    begin: (name) => (name === 'row' && !sheet.isFull() ? 'part' : 'outer'),
    part: (row) => {
      line = numberOf(row.attributes.get('r')) ?? line + 1;
      sheet.add(cellsOf(row, line, facts), line);
      return null;
    },
    end: () => undefined,
  });
  return sheet.finish();
};

/** Null for what is no number of a row. */
const numberOf = (text: string | undefined): number | null => (/^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : null);

/** A cell without a name stands behind the one before it. */
const cellsOf = (row: XmlElement, line: number, facts: CellFacts): readonly SheetCell[] => {
  let column = -1;
  return row.children.flatMap((cell) => {
    if (cell.name !== 'c') return [];
    column = columnOf(cell.attributes.get('r')) ?? column + 1;
    return [{ column, text: shownText(cell, line, facts) }];
  });
};

const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** `B7` is 1. Null for what is no name of a cell. */
const columnOf = (name: string | undefined): number | null => {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(name ?? '') ?? [];
  if (letters === undefined) return null;
  return letters.split('').reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A, 0) - 1;
};

const shownText = (cell: XmlElement, line: number, facts: CellFacts): string => {
  const value = childAt(cell, 'v')?.text ?? '';
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return sharedText(value.trim(), line, facts);
    case 'inlineStr': {
      const inline = childAt(cell, 'is');
      return inline === null ? '' : textOf(inline);
    }
    case 'b':
      return TRUTHS.get(value.trim()) ?? value;
    case 'd':
      return dayOfIso(value);
    case 'str':
    case 'e':
      return unescaped(value);
    default: {
      const kind = facts.kinds[Number(cell.attributes.get('s') ?? 0)] ?? 'number';
      return shownNumber(value.trim(), kind, facts.system);
    }
  }
};

const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['0', 'FALSE'],
  ['1', 'TRUE'],
]);

const sharedText = (number: string, line: number, { strings }: CellFacts): string => {
  const text = number === '' ? '' : strings[Number(number)];
  if (text === undefined) throw xlsxRefusal('xlsx.text_missing', line);
  return text;
};
