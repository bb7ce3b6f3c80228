import { childAt, type XmlElement } from '../xml/element.ts';
import { readPart } from '../xml/part.ts';
import { dayOfIso, plainNumber } from './cell-number.ts';
import { createChoice, type FoundSheet } from './choose-sheet.ts';
import { createSheet, type SheetCell } from './sheet.ts';

/** Reads XML Spreadsheet 2003, which banks send as `.xls`. Null where no sheet has transactions. */
export const readXmlSheets = (bytes: Uint8Array): FoundSheet | null => {
  const choice = createChoice();
  let sheet = createSheet();
  let isDone = false;
  let line = 0;
  const place = { where: '', line: () => line + 1 };
  readPart(bytes, place, {
    begin: (name) => (name === 'Row' && !sheet.isFull() ? 'part' : 'outer'),
    part: (row) => {
      line = indexOf(row) ?? line + 1;
      if (!isDone) sheet.add(cellsOf(row), line);
      return null;
    },
    end: (name) => {
      if (name !== 'Worksheet') return;
      isDone ||= !choice.take(sheet.finish());
      sheet = createSheet();
      line = 0;
    },
  });
  return choice.chosen();
};

/** Rows and cells that follow a gap have their number, from 1; null where there is no gap. */
const indexOf = ({ attributes }: XmlElement): number | null => {
  const index = attributes.get('Index') ?? '';
  return /^[1-9]\d{0,6}$/.test(index) ? Number(index) : null;
};

const cellsOf = (row: XmlElement): readonly SheetCell[] => {
  let column = -1;
  return row.children.flatMap((cell) => {
    if (cell.name !== 'Cell') return [];
    column = (indexOf(cell) ?? column + 2) - 1;
    const written = { column, text: shownText(childAt(cell, 'Data')) };
    column += Number(/^\d{1,4}$/.exec(cell.attributes.get('MergeAcross') ?? '')?.[0] ?? 0);
    return [written];
  });
};

const shownText = (data: XmlElement | null): string => {
  if (data === null) return '';
  const text = textIn(data);
  switch (data.attributes.get('Type') ?? 'String') {
    case 'Number':
      return plainNumber(text.trim());
    case 'DateTime':
      return dayOfIso(text);
    case 'Boolean':
      return text.trim() === '1' ? 'TRUE' : 'FALSE';
    default:
      return text;
  }
};

/** A text in bold or in another colour stands in elements of its own. */
const textIn = ({ text, children }: XmlElement): string =>
  children.length === 0 ? text : children.map(textIn).join('');
