import { Refusal } from '../refusal.ts';
import { STRINGS_MAX } from './limits.ts';

export type XlsxFaultCode = 'xlsx.workbook_missing' | 'xlsx.sheet_missing' | 'xlsx.text_missing' | 'limit.strings';

const SENTENCES: Readonly<Record<XlsxFaultCode, string>> = {
  'xlsx.workbook_missing': 'The archive lacks the part that lists the sheets. Save the workbook again as XLSX.',
  'xlsx.sheet_missing': 'A sheet of the workbook is not in the archive. Save the workbook again as XLSX.',
  'xlsx.text_missing': 'A cell names a text that the workbook does not have. Save the workbook again as XLSX.',
  'limit.strings': `The workbook has more than ${STRINGS_MAX} different texts.`,
};

export const xlsxRefusal = (code: XlsxFaultCode, line: number | null = null): Refusal =>
  new Refusal({ code, message: SENTENCES[code], line });
