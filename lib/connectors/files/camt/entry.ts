import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { Correction } from '../ofx/corrections.ts';
import { currencyOf } from '../ofx/currency.ts';
import { dateOf, dateOrNull } from '../ofx/date.ts';
import type { Notes } from '../ofx/notes.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import { childAt, childrenOf, type PlacedText, placedTextAt, textAt, type XmlElement } from '../xml/element.ts';
import type { OwnAccount } from './account.ts';
import { partAmountOf, signedAmountOf } from './direction.ts';
import { otherSideOf } from './parties.ts';
import { foreignAmountOf, meant, remittanceOf, rowTexts } from './texts.ts';

/** What an entry's meaning depends on beside its own fields. */
export interface EntryContext {
  /** Of the account. */
  readonly currencyCode: string;
  readonly own: OwnAccount | null;
  readonly notes: Notes;
}

/** The rows of one entry: a batch has several payments. */
export interface EntryRows {
  readonly rows: readonly FeedTransaction[];
  readonly corrections: readonly Correction[];
  readonly isReversal: boolean;
}

/** Null for an entry that is only told of: no money has moved. */
export const toEntryRows = (entry: XmlElement, context: EntryContext): EntryRows | null => {
  const status = statusOf(entry);
  if (status === null) return null;
  const { notes } = context;
  const currencyCode = currencyOfEntry(entry, context);
  const signedMinor = signedAmountOf(entry, currencyCode, notes);
  const bookedOn = dayIn(entry, 'BookgDt');
  const valuedOn = dayIn(entry, 'ValDt');
  const date = dateOf(entry, bookedOn ?? valuedOn, notes);
  const isReversal = textAt(entry, 'RvslInd') === 'true' || textAt(entry, 'RvslInd') === '1';
  const details = childrenOf(entry, 'NtryDtls').flatMap((holder) => childrenOf(holder, 'TxDtls'));
  const whole: Whole = {
    entry,
    status,
    currencyCode,
    signedMinor,
    isReversal,
    date,
    valuedOn: dateOrNull(valuedOn, notes),
    // The number alone may count the rows of one file only.
    upstreamId: withDay(meant(textAt(entry, 'AcctSvcrRef')) ?? onlyReferenceOf(details), date),
  };
  const parts = details.length > 1 ? partsOf(details, whole, notes) : null;
  if (parts === null) return { rows: [toRow(whole, details, context)], corrections: [], isReversal };
  const rows = parts.map((part) => toRow(part, [part.details], context));
  const [first] = rows;
  const { upstreamId } = whole;
  // Another file may have the entry as one row, before or after this one: its money must not count twice.
  const corrections = upstreamId === null || first === undefined ? [] : [{ upstreamId, row: first }];
  return { rows, corrections, isReversal };
};

/** An entry without its payments. */
interface Whole {
  readonly entry: XmlElement;
  readonly status: FeedTransaction['status'];
  readonly currencyCode: string;
  readonly signedMinor: bigint;
  readonly isReversal: boolean;
  readonly date: string;
  readonly valuedOn: string | null;
  readonly upstreamId: string | null;
}

/** Version 8 has an element around the code. Codes of a bank's own stand for booked entries, unless they say otherwise. */
const statusOf = (entry: XmlElement): FeedTransaction['status'] | null => {
  const code =
    textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts', 'Prtry') ?? textAt(entry, 'Sts')?.toUpperCase() ?? 'BOOK';
  if (code === 'INFO' || code === 'FUTR') return null;
  return code.startsWith('PDNG') || code.startsWith('PEND') ? 'PENDING' : 'POSTED';
};

const currencyOfEntry = (entry: XmlElement, { currencyCode, notes }: EntryContext): string => {
  const amount = childAt(entry, 'Amt');
  const text = amount?.attributes.get('Ccy')?.trim();
  return amount === null || text === undefined ? currencyCode : currencyOf({ text, at: amount.at }, notes);
};

const dayIn = (holder: XmlElement, name: string): PlacedText | null =>
  placedTextAt(holder, name, 'Dt') ?? placedTextAt(holder, name, 'DtTm');

const withDay = (reference: string | null, day: string): string | null =>
  reference === null ? null : `${reference}|${day}`;

const onlyReferenceOf = (details: readonly XmlElement[]): string | null => {
  const [only, ...others] = details;
  return only === undefined || others.length > 0 ? null : meant(textAt(only, 'Refs', 'AcctSvcrRef'));
};

/** One of several payments of an entry. */
type Part = Whole & { readonly details: XmlElement };

/** Null where the payments are not the whole entry: fees were taken off, or amounts are in another currency. */
const partsOf = (details: readonly XmlElement[], whole: Whole, notes: Notes): readonly Part[] | null => {
  const { currencyCode, signedMinor: entryMinor, upstreamId } = whole;
  const parts: Part[] = [];
  let sum = 0n;
  for (const one of details) {
    const signedMinor = partAmountOf(one, currencyCode, { isOut: entryMinor < 0n }, notes);
    if (signedMinor === null) return null;
    sum += signedMinor;
    const id = upstreamId === null ? null : `${upstreamId}/${parts.length + 1}`;
    parts.push({ ...whole, details: one, signedMinor, upstreamId: id });
  }
  return sum === entryMinor ? parts : null;
};

const toRow = (whole: Whole, details: readonly XmlElement[], context: EntryContext): FeedTransaction => {
  const { entry, status, currencyCode, signedMinor, date, upstreamId } = whole;
  const [only] = details.length === 1 ? details : [];
  const extendedType = codeOf(only) ?? codeOf(entry);
  const type = signedMinor < 0n ? 'DEBIT' : 'CREDIT';
  const texts = textsOf(whole, details, context);
  return {
    ...UNKNOWN_OF_ROW,
    ...rowTexts([...texts, ...(texts.some((text) => meant(text) !== null) ? [] : [extendedType ?? type])]),
    upstreamId,
    status,
    type,
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode,
    transactedOn: dayOfPayment(only, context.notes) ?? whole.valuedOn ?? date,
    postedOn: status === 'PENDING' ? null : date,
    checkNumber: only === undefined ? null : meant(textAt(only, 'Refs', 'ChqNb')),
    merchantCategoryCode: null,
    extendedType,
  };
};

/** Where a card was used, say. */
const dayOfPayment = (details: XmlElement | undefined, notes: Notes): string | null =>
  details === undefined ? null : dateOrNull(placedTextAt(details, 'RltdDts', 'TxDtTm'), notes);

/** In the order of what they say: the other side, what was written to it, and words of the bank. */
const textsOf = (whole: Whole, details: readonly XmlElement[], context: EntryContext): readonly (string | null)[] => {
  const { entry, currencyCode, signedMinor, isReversal } = whole;
  const ofEntry = textAt(entry, 'AddtlNtryInf');
  const [only, ...others] = details;
  // The texts of one of several payments would say something wrong of the others.
  if (only === undefined || others.length > 0) return [ofEntry, foreignAmountOf(entry, currencyCode)];
  // A reversal has the sides of the payment that it takes back.
  const isPaidOut = signedMinor < 0n !== isReversal;
  return [
    ...otherSideOf(only, isPaidOut, context.own),
    ...remittanceOf(only),
    textAt(only, 'AddtlTxInf'),
    ofEntry,
    foreignAmountOf(only, currencyCode) ?? foreignAmountOf(entry, currencyCode),
  ];
};

/** `PMNT-RCDT-ESCT`, or a code of the bank's own. */
const codeOf = (holder: XmlElement | undefined): string | null => {
  const code = holder === undefined ? null : childAt(holder, 'BkTxCd');
  if (code === null) return null;
  const domain = [
    textAt(code, 'Domn', 'Cd'),
    textAt(code, 'Domn', 'Fmly', 'Cd'),
    textAt(code, 'Domn', 'Fmly', 'SubFmlyCd'),
  ].filter((part) => part !== null);
  return domain.length > 0 ? domain.join('-') : textAt(code, 'Prtry', 'Cd');
};
