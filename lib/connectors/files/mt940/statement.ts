import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { Field } from './fields.ts';
import type { Balance, FailedStatement, Fault, FaultCode, Statement } from './mt940-file.ts';
import { type Entry, readEntry, toRow } from './row.ts';
import { readBalance, readMinor } from './values.ts';

/** What has been read of one message. */
export interface StatementDraft {
  readonly line: number;
  readonly isInBlock: boolean;
  /** A message of interim rows, which has no balances. */
  isInterim: boolean;
  /** Whether the line that ends a message was there. */
  isEnded: boolean;
  account: string;
  currencyCode: string | null;
  opening: Balance | null;
  closing: Balance | null;
  available: Balance | null;
  closingLine: number;
  readonly totals: Total[];
  readonly entries: Drafted[];
  /** A `:86:` here is of the last entry. Elsewhere it is of the whole message. */
  isInEntry: boolean;
  /** The first one. What was read after it means nothing. */
  fault: Fault | null;
}

interface Drafted {
  readonly entry: Entry;
  readonly line: number;
  readonly information: string[];
}

/** `:90D:3EUR12,50`. */
interface Total {
  readonly isDebit: boolean;
  readonly count: number;
  readonly minor: bigint;
  readonly line: number;
}

interface Beginning {
  readonly line: number;
  /** Empty where it is not known yet. */
  readonly account: string;
  /** Null for a message without blocks. */
  readonly messageKind: string | null;
}

export const createDraft = ({ line, account, messageKind }: Beginning): StatementDraft => ({
  line,
  isInBlock: messageKind !== null,
  isInterim: messageKind === INTERIM,
  isEnded: false,
  account,
  currencyCode: null,
  opening: null,
  closing: null,
  available: null,
  closingLine: line,
  totals: [],
  entries: [],
  isInEntry: false,
  fault: null,
});

const INTERIM = '942';

const note = (draft: StatementDraft, code: FaultCode, line: number): void => {
  draft.fault ??= { code, line };
};

export const takeField = (draft: StatementDraft, field: Field): void => {
  if (draft.fault !== null) return;
  if (field.tag !== '86') draft.isInEntry = field.tag === '61';
  TAKERS.get(field.tag)?.(draft, field);
};

type Take = (draft: StatementDraft, field: Field) => void;

const takeAccount: Take = (draft, { lines }) => {
  draft.account ||= lines[0]?.replaceAll(' ', '') ?? '';
};

const takeOpening: Take = (draft, field) => {
  draft.opening ??= balanceIn(draft, field);
};

const takeClosing: Take = (draft, field) => {
  draft.closing = balanceIn(draft, field);
  draft.closingLine = field.line;
};

/** The least amount that an MT942 reports. It names the currency. */
const takeFloor: Take = (draft, { lines }) => {
  draft.isInterim = true;
  draft.currencyCode ??= /^[A-Z]{3}/.exec(lines[0] ?? '')?.[0] ?? null;
};

const takeInformation: Take = ({ isInEntry, entries }, { lines }) => {
  if (isInEntry) entries.at(-1)?.information.push(...lines);
};

/** Nothing proves this balance, so one that may be cut is not known. */
const takeAvailable: Take = (draft, { lines: [text = ''], isOpen }) => {
  draft.available = isOpen && !/,\d\d$/.test(text) ? null : readBalance(text);
};

const balanceIn = (draft: StatementDraft, { lines, line }: Field): Balance | null => {
  const balance = readBalance(lines[0] ?? '');
  if (balance === null || (draft.currencyCode !== null && draft.currencyCode !== balance.currencyCode)) {
    note(draft, 'balance.malformed', line);
    return null;
  }
  draft.currencyCode = balance.currencyCode;
  return balance;
};

const takeEntry: Take = (draft, field) => {
  const entry = draft.currencyCode === null ? 'balance.opening_missing' : readEntry(field, draft.currencyCode);
  if (typeof entry === 'string') note(draft, entry, field.line);
  else draft.entries.push({ entry, line: field.line, information: [] });
};

const TOTAL = /^(\d{1,5})([A-Z]{3})([\d.,]{1,24})$/;

const takeTotal: Take = (draft, { tag, lines, line }) => {
  const [, count, currencyCode = '', amount = ''] = TOTAL.exec(lines[0] ?? '') ?? [];
  const minor = readMinor(amount, currencyCode);
  if (minor === null) note(draft, 'balance.malformed', line);
  else draft.totals.push({ isDebit: tag === '90D', count: Number(count), minor, line });
};

/** By the tag of the field. Others say nothing of rows or balances. */
const TAKERS: ReadonlyMap<string, Take> = new Map([
  ['25', takeAccount],
  ['25P', takeAccount],
  ['34F', takeFloor],
  ['60F', takeOpening],
  ['60M', takeOpening],
  ['61', takeEntry],
  ['62F', takeClosing],
  ['62M', takeClosing],
  ['64', takeAvailable],
  ['86', takeInformation],
  ['90C', takeTotal],
  ['90D', takeTotal],
]);

export const finishDraft = (draft: StatementDraft): Statement | FailedStatement => {
  const { account, currencyCode, opening, closing, available, isInterim, line } = draft;
  if (account === '') note(draft, 'account.missing', line);
  if (!isInterim && opening === null) note(draft, 'balance.opening_missing', line);
  if (isCutOff(draft)) note(draft, 'statement.cut_off', draft.entries.at(-1)?.line ?? line);
  const rows = draft.fault === null ? provenRows(draft) : [];
  if (draft.fault !== null || currencyCode === null) {
    return { kind: 'failed', account, currencyCode, fault: draft.fault ?? { code: 'balance.opening_missing', line } };
  }
  const balances = opening === null || closing === null ? null : { opening, closing, available };
  return { kind: 'statement', account, currencyCode, balances, rows };
};

/** Nothing else than its end shows that an MT942 without totals is whole. */
const isCutOff = ({ isInterim, closing, isEnded, isInBlock, totals }: StatementDraft): boolean => {
  if (isInterim && closing === null) return !isEnded && (isInBlock || totals.length === 0);
  return closing === null;
};

/**
 * Rows that give the closing balance, or the totals. The standard says that RC takes a credit back, so money goes out. Some
 * banks mean a credit that takes something back; where only this adds up, it is so.
 */
const provenRows = (draft: StatementDraft): readonly FeedTransaction[] => {
  const { entries, currencyCode } = draft;
  const turned = entries.map((drafted) =>
    drafted.entry.isReversal
      ? { ...drafted, entry: { ...drafted.entry, signedMinor: -drafted.entry.signedMinor } }
      : drafted,
  );
  const fault = unprovenIn(draft, entries);
  const proven = fault === null ? entries : unprovenIn(draft, turned) === null ? turned : null;
  if (proven === null) note(draft, fault?.code ?? 'balance.mismatch', fault?.line ?? draft.line);
  return (proven ?? []).map(({ entry, information }) => toRow(entry, information, currencyCode ?? ''));
};

const unprovenIn = (
  { opening, closing, closingLine, totals }: StatementDraft,
  entries: readonly Drafted[],
): Fault | null => {
  const booked = entries.filter(({ entry }) => !entry.isExpected);
  if (opening !== null && closing !== null && opening.minor + sumOf(booked) !== closing.minor) {
    return { code: 'balance.mismatch', line: closingLine };
  }
  const wrong = closing === null ? totals.find((total) => !isTotalOf(total, entries)) : undefined;
  return wrong === undefined ? null : { code: 'total.mismatch', line: wrong.line };
};

const isTotalOf = ({ isDebit, count, minor }: Total, entries: readonly Drafted[]): boolean => {
  const counted = entries.filter(({ entry }) => entry.signedMinor < 0n === isDebit);
  const sum = sumOf(counted);
  return counted.length === count && (isDebit ? -sum : sum) === minor;
};

const sumOf = (entries: readonly Drafted[]): bigint => entries.reduce((sum, { entry }) => sum + entry.signedMinor, 0n);
