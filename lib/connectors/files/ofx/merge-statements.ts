import { leftOutRows } from '../../../domain/imports/import-preview.ts';
import { mergeLists } from '../merge-lists.ts';
import { toFeedAccount } from './account.ts';
import { applyCorrections } from './corrections.ts';
import type { OfxAccount } from './ofx-file.ts';
import { settleRows } from './settle-rows.ts';
import type { Statement } from './statement.ts';
import { joinWindows } from './window.ts';

/** All statements of one account that a file has; at least one. Balances are those of the youngest. */
export const mergeStatements = (statements: readonly [Statement, ...(readonly Statement[])]): OfxAccount => {
  const oldestFirst = statements.toSorted(byAsOf);
  const youngest = oldestFirst.at(-1) ?? statements[0];
  const lists = statements.flatMap((statement) => statement.lists);
  const { rows, keptFor } = mergeLists(lists.map((list) => list.rows).filter((list) => list.length > 0));
  const corrections = lists
    .flatMap((list) => list.corrections)
    .map(({ upstreamId, row }) => ({ upstreamId, row: row === null ? null : keptFor(row) }));
  const merged: OfxAccount = {
    kind: 'account',
    account: toFeedAccount(youngest.identity, youngest.currencyCode, youngest.stated),
    institutionName: youngest.institutionName,
    balanceAsOf: youngest.asOf,
    windows: joinWindows(lists.flatMap(({ window }) => (window === null ? [] : [window]))),
    ...applyCorrections(rows, corrections),
    pending: oldestFirst.findLast(({ pending }) => pending !== null)?.pending ?? null,
    holdings: oldestFirst.findLast(({ holdings }) => holdings !== null)?.holdings ?? null,
    roundedCount: statements.reduce((sum, { roundedCount }) => sum + roundedCount, 0),
    leftOut: leftOutRows(
      'announced',
      statements.reduce((sum, { announcedCount }) => sum + announcedCount, 0),
    ),
  };
  return settleRows(merged, youngest.stated.balanceMinor);
};

/** Those without a day first. Statements of the same day keep the order of the file. */
const byAsOf = (a: Statement, b: Statement): number => {
  const [dayOfA, dayOfB] = [a.asOf ?? '', b.asOf ?? ''];
  return dayOfA < dayOfB ? -1 : Number(dayOfA > dayOfB);
};
