import type { ServedDelta } from '../../../domain/ledger/member-feed.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FailedFileAccount, FileAccount, FileRead } from '../file-read.ts';
import { faultOf, refusalOf } from './faults.ts';
import type { FailedOfxAccount, OfxAccount } from './ofx-file.ts';
import { readOfx } from './read-ofx.ts';

export const readOfxFile = (bytes: Uint8Array): FileRead => {
  const file = readOfx(bytes);
  if (file.kind === 'refused') return { kind: 'refused', fault: refusalOf(file.code, file.line) };
  return { kind: 'read', format: 'OFX', accounts: file.accounts.map(toFileAccount) };
};

export const toFileAccount = (read: OfxAccount | FailedOfxAccount): FileAccount | FailedFileAccount => {
  if (read.kind === 'failed') {
    const { upstreamId, name, code, line } = read;
    return { kind: 'failed', upstreamId, name, fault: faultOf(code, line) };
  }
  const { account, balanceAsOf, holdings, leftOut } = read;
  return {
    kind: 'account',
    account: { ...account, balanceAsOf },
    rows: rowsOf(read),
    holdings,
    leftOut,
  };
};

/** A bank that takes a row back says so by a correction. */
const rowsOf = ({ rows, pending, corrections, windows }: OfxAccount): ServedDelta => {
  const replacedBy = Map.groupBy(corrections, ({ row }) => row);
  const changed = (row: FeedTransaction) => {
    const replaces = replacedBy.get(row);
    return replaces === undefined ? row : { ...row, replacesIds: replaces.map(({ upstreamId }) => upstreamId) };
  };
  return {
    kind: 'delta',
    rows: [...rows.map(changed), ...(pending?.rows ?? [])],
    removedIds: (replacedBy.get(null) ?? []).map(({ upstreamId }) => upstreamId),
    extent: 'part',
    servedFrom: windows[0]?.from ?? null,
    servedTo: windows.at(-1)?.to ?? null,
  };
};
