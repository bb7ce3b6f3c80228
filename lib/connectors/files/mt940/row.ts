import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { distinctMemo } from '../memo.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import type { Field } from './fields.ts';
import { readInformation } from './information.ts';
import { tidy } from './information-text.ts';
import type { FaultCode } from './mt940-file.ts';
import { readDay, readDayNear, readMinor } from './values.ts';

/** A `:61:`, and the `:86:` behind it. */
export interface Entry {
  readonly kind: 'entry';
  /** What came in, or negative what went out. */
  readonly signedMinor: bigint;
  /** `RC` and `RD` take an earlier credit or debit back. */
  readonly isReversal: boolean;
  /** `EC` and `ED` of an MT942 are expected. */
  readonly isExpected: boolean;
  readonly valueDay: string;
  readonly bookingDay: string;
  /** `NTRF` */
  readonly code: string;
  /** Of the customer; empty where there is none. */
  readonly reference: string;
  /** The second line, and what the bank writes behind `//`. */
  readonly details: readonly string[];
}

/**
 * Value day, booking day, mark, third letter of the currency, amount, code, and the references. Some banks leave out the
 * code, or put blanks between the parts.
 */
const LINE =
  /^(\d{6})\s?(\d{4})?\s?([RE]?[CD])([A-Z])?\s?(\d[\d.' ]*(?:,\d*)?|,\d+|\d+\.\d+)\s?([NSF][A-Z0-9]{3})?\s?(.*)$/;
/** Also where a bank only says that `:86:` has it. */
const NO_REFERENCE = /^(?:NONREF|NOREF|NOTPROVIDED|[EKP]REF|MARF|0+)?$/i;

export const readEntry = ({ lines }: Field, currencyCode: string): Entry | FaultCode => {
  const parts = partsOf(lines[0] ?? '');
  if (parts === null) return 'row.malformed';
  const { mark, code, references } = parts;
  const valueDay = readDay(parts.valueDay);
  if (valueDay === null) return 'date.malformed';
  const bookingDay = parts.bookingDay === '' ? valueDay : readDayNear(parts.bookingDay, valueDay);
  if (bookingDay === null) return 'date.malformed';
  const minor = readMinor(parts.amount, currencyCode);
  if (minor === null) return 'number.malformed';
  const [reference = '', ...ofBank] = references.split('//');
  return {
    kind: 'entry',
    signedMinor: MARKS_OF_OUT.has(mark) ? -minor : minor,
    isReversal: mark.startsWith('R'),
    isExpected: mark.startsWith('E'),
    valueDay,
    bookingDay,
    code,
    reference: NO_REFERENCE.test(reference.trim()) ? '' : tidy(reference),
    details: [tidy(lines.slice(1).join(' ')), tidy(ofBank.join(' '))],
  };
};

const MARKS_OF_OUT: ReadonlySet<string> = new Set(['D', 'ED', 'RC']);

const partsOf = (line: string) => {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, valueDay = '', bookingDay = '', mark = '', , amount = '', code = '', references = ''] = match;
  return { valueDay, bookingDay, mark, amount: amount.trim(), code, references };
};

/** Codes of checks, in their last three letters. */
const CHECK = 'CHK';

export const toRow = (entry: Entry, information: readonly string[], currencyCode: string): FeedTransaction => {
  const { signedMinor, valueDay, bookingDay, code, reference, isExpected } = entry;
  const { payee, purpose, kind, rest } = readInformation(information);
  const [details = '', ofBank = ''] = entry.details;
  // The code and the bank's own number say nothing to people, unless there is nothing else.
  const description = firstOf([payee, purpose, kind, ...rest, details, reference, code, ofBank]);
  const memo = [kind, purpose, ...rest, details, reference].filter((text) => text !== '' && text !== description);
  return {
    ...UNKNOWN_OF_ROW,
    // References of banks begin anew each day, or are those of a whole batch.
    upstreamId: null,
    status: isExpected ? 'PENDING' : 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode,
    description,
    memo: distinctMemo(description, tidy(memo.join(' '))),
    transactedOn: valueDay,
    postedOn: isExpected ? null : bookingDay,
    checkNumber: code.endsWith(CHECK) && /^\d{1,18}$/.test(reference) ? reference : null,
    merchantCategoryCode: null,
    extendedType: code === '' ? null : code,
  };
};

const firstOf = (texts: readonly (string | null)[]): string => texts.find((text) => text !== null && text !== '') ?? '';
