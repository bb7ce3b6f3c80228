import { createChoice, type FoundSheet } from '../spreadsheet/choose-sheet.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { xlsxRefusal } from './faults.ts';
import { readStrings, readStyles } from './shared.ts';
import { readWorkbook } from './workbook.ts';
import { readWorksheet } from './worksheet.ts';

/** The sheet of an XLSX file that has its transactions; null where none has any. Macros are not read. */
export const readXlsx = async (bytes: Uint8Array): Promise<FoundSheet | null> => {
  const zip = await openZip(bytes);
  const { sheets, strings, styles, system } = await readWorkbook(zip);
  const facts = {
    strings: await readIfThere(zip, strings, readStrings),
    kinds: await readIfThere(zip, styles, readStyles),
    system,
  };
  const choice = createChoice();
  for (const [at, name] of sheets.entries()) {
    const sheet = await zip.read(name);
    if (sheet === null) throw xlsxRefusal('xlsx.sheet_missing');
    if (!choice.take(readWorksheet(sheet, sheets.length === 1 ? '' : `Sheet ${at + 1}: `, facts))) break;
  }
  return choice.chosen();
};

const readIfThere = async <T>(
  zip: Zip,
  name: string | null,
  read: (bytes: Uint8Array) => readonly T[],
): Promise<readonly T[]> => {
  const bytes = name === null ? null : await zip.read(name);
  return bytes === null ? [] : read(bytes);
};
