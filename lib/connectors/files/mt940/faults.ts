import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { ImportFault } from '../../../domain/imports/import-record.ts';
import { ACCOUNTS_MAX, FIELD_LENGTH_MAX, ROWS_MAX, STATEMENTS_MAX } from './limits.ts';
import type { Fault, FaultCode, RefusalCode } from './mt940-file.ts';

/** Why a file is refused as a whole. */
const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  'statement.none': 'The MT940 file has no statement of an account.',
  'limit.bytes': `The file has more than ${FILE_BYTES_MAX} bytes.`,
  'limit.rows': `The file has more than ${ROWS_MAX} rows.`,
  'limit.field': `A field of the MT940 file has more than ${FIELD_LENGTH_MAX} characters.`,
  'limit.accounts': `The file has more than ${ACCOUNTS_MAX} accounts.`,
  'limit.statements': `The file has more than ${STATEMENTS_MAX} statements.`,
};

/** Why one account of a file cannot be taken over. */
const FAULTS: Readonly<Record<FaultCode, string>> = {
  'account.missing': 'The statement names no account (:25:).',
  'balance.opening_missing': 'The statement has no opening balance (:60F:).',
  'statement.cut_off':
    'The file ends inside the statement: its closing balance (:62F:), or its totals and end, are missing.',
  'balance.malformed': 'A balance or a total is not as MT940 has it, or is in another currency.',
  'balance.mismatch':
    'The opening balance and the transactions do not give the closing balance, so some are missing or wrong.',
  'total.mismatch': 'The totals (:90D:, :90C:) are not those of the transactions, so some are missing or wrong.',
  'row.malformed': 'A transaction (:61:) is not as MT940 has it.',
  'date.malformed': 'A date does not exist.',
  'number.malformed': 'An amount is not a number.',
};

export const refusalOf = (code: RefusalCode, line: number | null): ImportFault => ({
  code,
  message: REFUSALS[code],
  line,
});

export const faultOf = ({ code, line }: Fault): ImportFault => ({ code, message: FAULTS[code], line });
