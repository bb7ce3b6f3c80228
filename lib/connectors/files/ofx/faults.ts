import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { ImportFault } from '../../../domain/imports/import-record.ts';
import { ACCOUNTS_MAX, DEPTH_MAX, LEAF_LENGTH_MAX, ROWS_MAX, STATEMENTS_MAX, TAG_NAME_LENGTH_MAX } from './limits.ts';
import type { FaultCode } from './notes.ts';
import type { RefusalCode } from './ofx-file.ts';

const EXPECTED = 'Send an OFX, QFX, QBO, CAMT, MT940, QIF, XLSX or CSV file.';

/** Spreadsheet programs can do it, whoever made the file. */
const SAVE_AS_XLSX = 'Open it in a spreadsheet program, save it as XLSX or CSV, and send that file.';

/** Why a file is refused as a whole. */
const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  'file.empty': `The file is empty. ${EXPECTED}`,
  'file.image': `The file is an image. ${EXPECTED}`,
  'file.pdf': `The file is a PDF, which is made for paper. Download the transactions from the bank in another format. ${EXPECTED}`,
  'file.archive': `The file is an archive with other files than CAMT. Unpack it, and send its files one by one. ${EXPECTED}`,
  'file.xlsx': `The file is an Excel workbook (XLSX). ${EXPECTED}`,
  'file.xls': `The file is an Excel workbook of the old binary kind (XLS). ${SAVE_AS_XLSX}`,
  'file.xlsb': `The file is a binary Excel workbook (XLSB). ${SAVE_AS_XLSX}`,
  'file.ods': `The file is an OpenDocument spreadsheet (ODS). ${SAVE_AS_XLSX}`,
  'file.numbers': 'The file is a spreadsheet of Numbers. Export it as XLSX or CSV, and send that file.',
  'file.protected': 'The file is an office document with a password. Save it as XLSX without one, and send that file.',
  'file.document': `The file is an office document without tables of a bank. ${EXPECTED}`,
  'file.html': `The file is a web page without a table of transactions. ${EXPECTED}`,
  'file.html_table': `The file is a web page with a table. ${EXPECTED}`,
  'file.xml_table': `The file is a spreadsheet in XML. ${EXPECTED}`,
  'file.xml': `The file is XML of another kind. ${EXPECTED}`,
  'file.qif': `The file is a QIF. ${EXPECTED}`,
  'file.camt': `The file is CAMT. ${EXPECTED}`,
  'file.mt940': `The file is an MT940. ${EXPECTED}`,
  'file.csv': `The file is a table (CSV). ${EXPECTED}`,
  'file.unknown': `The file is of no kind that can be imported. ${EXPECTED}`,
  'statement.none': 'The file has no statement of an account.',
  'limit.bytes': `The file has more than ${FILE_BYTES_MAX} bytes.`,
  'limit.rows': `The file has more than ${ROWS_MAX} rows.`,
  'limit.depth': `The file has more than ${DEPTH_MAX} levels of tags.`,
  'limit.tag_name': `A tag of the file has a name of more than ${TAG_NAME_LENGTH_MAX} characters.`,
  'limit.leaf': `A value of the file has more than ${LEAF_LENGTH_MAX} characters.`,
  'limit.accounts': `The file has more than ${ACCOUNTS_MAX} accounts.`,
  'limit.statements': `The file has more than ${STATEMENTS_MAX} statements.`,
};

/** Why one account of a file cannot be taken over. */
const FAULTS: Readonly<Record<FaultCode, string>> = {
  'account.missing': 'The statement names no account.',
  'statement.cut_off': 'The file ends inside the statement.',
  'statement.unsupported': 'The statement is of a kind that cannot be imported.',
  'currency.missing': 'The statement names no currency.',
  'currency.malformed': 'A currency is not three letters.',
  'direction.missing': 'A transaction does not say whether it is money in or money out.',
  'number.missing': 'A transaction has no amount.',
  'number.malformed': 'An amount is not a number.',
  'date.missing': 'A transaction has no date.',
  'date.malformed': 'A date does not exist.',
  'security.missing': 'A position names no security.',
};

export const refusalOf = (code: RefusalCode, line: number | null): ImportFault => ({
  code,
  message: REFUSALS[code],
  line,
});

export const faultOf = (code: FaultCode, line: number): ImportFault => ({ code, message: FAULTS[code], line });
