import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FailedFileAccount, FileAccount, FileRead } from '../file-read.ts';
import { mergeLists } from '../merge-lists.ts';
import { identityOf, toFeedAccount } from './account.ts';
import { faultOf, refusalOf } from './faults.ts';
import type { FailedStatement, Statement } from './mt940-file.ts';
import { readMt940 } from './read-mt940.ts';

export const readMt940File = (bytes: Uint8Array): FileRead => {
  const file = readMt940(bytes);
  if (file.kind === 'refused') return { kind: 'refused', fault: refusalOf(file.code, file.line) };
  const groups = Map.groupBy(
    file.statements,
    ({ account, currencyCode }) => identityOf(account, currencyCode).upstreamId,
  );
  return { kind: 'read', format: 'MT940', accounts: [...groups.values()].map(toFileAccount) };
};

/** All statements of one account. One that failed stands for all of them: its rows would be missing. */
const toFileAccount = (statements: readonly (Statement | FailedStatement)[]): FileAccount | FailedFileAccount => {
  const sound = statements.filter((statement) => statement.kind === 'statement');
  const failed = statements.find((statement) => statement.kind === 'failed');
  const [first] = sound;
  if (failed !== undefined || first === undefined) return toFailedAccount(failed);
  const oldestFirst = sound.filter(({ balances }) => balances !== null).toSorted(byClosing);
  return {
    kind: 'account',
    account: toFeedAccount(first, oldestFirst.at(-1) ?? null),
    rows: {
      kind: 'delta',
      rows: mergeLists(chainsOf(sound)).rows,
      removedIds: [],
      extent: 'part',
      servedFrom: oldestFirst.map(({ balances }) => balances?.opening.date ?? '').toSorted()[0] ?? null,
      servedTo: oldestFirst.at(-1)?.balances?.closing.date ?? null,
    },
    holdings: null,
    leftOut: [],
  };
};

const toFailedAccount = (failed: FailedStatement | undefined): FailedFileAccount => {
  if (failed === undefined) throw new Error('a group has a statement');
  const { upstreamId, name } = identityOf(failed.account, failed.currencyCode);
  return { kind: 'failed', upstreamId, name, fault: faultOf(failed.fault) };
};

/** Statements of the same day keep the order of the file. */
const byClosing = (a: Statement, b: Statement): number => {
  const [dayOfA, dayOfB] = [a.balances?.closing.date ?? '', b.balances?.closing.date ?? ''];
  return dayOfA < dayOfB ? -1 : Number(dayOfA > dayOfB);
};

/**
 * The rows of statements of which each goes on where the one before it ended, such as pages, are one list, in which twins
 * stay twins. Where one begins elsewhere, files may have been joined that overlap.
 */
const chainsOf = (statements: readonly Statement[]): readonly (readonly FeedTransaction[])[] => {
  const chains: FeedTransaction[][] = [];
  let ended: bigint | null = null;
  for (const { balances, rows } of statements) {
    const last = chains.at(-1);
    if (last !== undefined && balances !== null && balances.opening.minor === ended) last.push(...rows);
    else chains.push([...rows]);
    ended = balances?.closing.minor ?? null;
  }
  return chains;
};
