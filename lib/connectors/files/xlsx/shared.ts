import { kindOfBuiltIn, kindOfFormat, type NumberKind } from '../spreadsheet/number-format.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';
import { attributesOnly, readPart } from '../xml/part.ts';
import { xlsxRefusal } from './faults.ts';
import { STRINGS_MAX } from './limits.ts';

/** What the sheets of a workbook share. */

/** The texts that cells name by their number, from 0. */
export const readStrings = (bytes: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  readPart(
    bytes,
    { where: 'Texts of the workbook: ' },
    {
      begin: (name) => (name === 'si' ? 'part' : 'outer'),
      part: (element) => {
        if (strings.push(textOf(element)) > STRINGS_MAX) throw xlsxRefusal('limit.strings');
        return null;
      },
      end: () => undefined,
    },
  );
  return strings;
};

/** A text, or its runs, each with a format of its own. How a text is pronounced is none of it. */
export const textOf = (element: XmlElement): string =>
  unescaped(
    element.children
      .flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? childrenOf(child, 't') : []))
      .map(({ text }) => text)
      .join(''),
  );

/** `_x000D_` is a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** What the numbers of cells are, by the number of their style, from 0. */
export const readStyles = (bytes: Uint8Array): readonly NumberKind[] => {
  const custom = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  const visitor = attributesOnly(
    (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) kinds.push(custom.get(id) ?? kindOfBuiltIn(id));
      // Other formats of the same number are those of conditions.
      else if (name === 'numFmt' && !custom.has(id)) custom.set(id, kindOfFormat(attributes.get('formatCode') ?? ''));
    },
    (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  );
  readPart(bytes, { where: 'Styles of the workbook: ' }, visitor);
  return kinds;
};
