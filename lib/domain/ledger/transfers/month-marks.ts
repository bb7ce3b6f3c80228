import { hash } from 'node:crypto';
import { dayOf, firstDayOf, type Month, monthOf, monthOfDay } from '../../kernel/calendar.ts';
import type { ChunkRef, LedgerIndex } from '../ledger-index.ts';

/** Raise it with every change of what makes a pair: then all history is searched anew. */
const RULES_VERSION = 1;

/**
 * From which rows the transfers of a user were found: a mark for each month from `firstMonth` on. Chunks are immutable, so a
 * month in which no chunk and no account is another has the rows that it had.
 */
export interface MonthMarks {
  readonly firstMonth: Month;
  readonly marks: string;
}

const NO_MARKS: MonthMarks = { firstMonth: 0, marks: '' };

const MARK_DIGITS = 4;
const NO_ROWS = '.'.repeat(MARK_DIGITS);
/** Rows beyond these months count as of the nearest: a wrong date must not make the marks long. */
const MONTH_FIRST = monthOf('1990-01-01');
const MONTH_LAST = monthOf('2099-12-31');

interface MarkedLedger {
  readonly member: { readonly guid: string };
  readonly index: Pick<LedgerIndex, 'accounts' | 'chunks'> | null;
}

/** `accountFacts` has a text for each account that counts; a month is searched anew when that of one of its accounts changes. */
export const monthMarksOf = (
  ledgers: readonly MarkedLedger[],
  accountFacts: ReadonlyMap<string, string>,
): MonthMarks => {
  const byMonth = new Map<Month, string[]>();
  for (const { member, index } of ledgers) {
    for (const chunk of index?.chunks ?? []) {
      const facts = [member.guid, chunk.id, ...factsOf(chunk, index?.accounts ?? [], accountFacts)].join(' ');
      for (let month = monthIn(chunk.oldestDay); month <= monthIn(chunk.newestDay); month += 1)
        listIn(byMonth, month).push(facts);
    }
  }
  if (byMonth.size === 0) return NO_MARKS;
  const [firstMonth, lastMonth] = [Math.min(...byMonth.keys()), Math.max(...byMonth.keys())];
  let marks = '';
  for (let month = firstMonth; month <= lastMonth; month += 1) marks += markOf(byMonth.get(month));
  return { firstMonth, marks };
};

/** The day number from which on rows may be others than before; null where none are. Without marks all rows may be others. */
export const firstChangedDay = (before: MonthMarks | undefined, now: MonthMarks): number | null => {
  if (before === undefined) return Number.NEGATIVE_INFINITY;
  const monthsFrom = Math.min(...[before, now].filter(({ marks }) => marks !== '').map(({ firstMonth }) => firstMonth));
  const monthsEnd = Math.max(endOf(before), endOf(now));
  for (let month = monthsFrom; month < monthsEnd; month += 1) {
    if (markIn(before, month) === markIn(now, month)) continue;
    return month === MONTH_FIRST ? Number.NEGATIVE_INFINITY : dayOf(firstDayOf(month));
  }
  return null;
};

const listIn = (byMonth: Map<Month, string[]>, month: Month): string[] => {
  const list = byMonth.get(month) ?? [];
  byMonth.set(month, list);
  return list;
};

const monthIn = (day: number): Month => Math.min(Math.max(monthOfDay(day), MONTH_FIRST), MONTH_LAST);

const factsOf = (
  { countByAccount }: ChunkRef,
  accounts: readonly string[],
  accountFacts: ReadonlyMap<string, string>,
): readonly string[] =>
  countByAccount.flatMap((count, ordinal) => {
    const guid = accounts[ordinal] ?? '';
    return count === 0 ? [] : [`${ordinal}:${guid}:${accountFacts.get(guid) ?? ''}`];
  });

const markOf = (facts: readonly string[] | undefined): string =>
  facts === undefined
    ? NO_ROWS
    : hash('sha256', [RULES_VERSION, ...facts.toSorted()].join('\n'), 'base64url').slice(0, MARK_DIGITS);

const endOf = ({ firstMonth, marks }: MonthMarks): Month => firstMonth + marks.length / MARK_DIGITS;

const markIn = ({ firstMonth, marks }: MonthMarks, month: Month): string => {
  const at = (month - firstMonth) * MARK_DIGITS;
  return at < 0 || at >= marks.length ? NO_ROWS : marks.slice(at, at + MARK_DIGITS);
};
