import type { FeedTransaction } from '../../domain/upstream/feed.ts';
import { createRounding } from '../kit/exact-decimal.ts';
import type { FetchedAccount, FetchedRows } from '../kit/fetched-data.ts';
import { failedWith, MALFORMED, type Observed } from '../kit/observed.ts';
import { toAccount } from './accounts.ts';
import { type TroubleCode, UNREADABLE } from './codes.ts';
import { toHoldings } from './holdings.ts';
import type { ListedAccount } from './listed-account.ts';
import { toRows } from './rows.ts';

/** What a request was for. */
export interface Asked {
  /** Civil dates, both included; null where no rows were wanted. */
  readonly rows: { readonly from: string; readonly to: string } | null;
  readonly wantsHoldings: boolean;
  /** The window ended before today: of its answer only the rows will be used (see `earlier-rows.ts`). */
  readonly isEarlier: boolean;
  /** When the request was sent. */
  readonly nowMs: number;
}

/** What the rest of an answer says of an account. */
interface KnownOfAccount {
  /** What the server says is wrong with it; null where it says nothing. */
  readonly trouble: TroubleCode | null;
  readonly currencyWithout: string;
}

/** One account of an answer. Null when nothing of the account can be understood. */
export const toFetchedAccount = (
  listed: ListedAccount,
  { trouble, currencyWithout }: KnownOfAccount,
  asked: Asked,
): FetchedAccount | null => {
  const rounding = createRounding();
  const { nowMs } = asked;
  const read = toAccount(listed, {
    rounding: asked.isEarlier ? createRounding() : rounding,
    nowMs,
    currencyWithout,
  });
  if (read === null) return null;
  const context = { currencyCode: read.account.currencyCode, rounding, nowMs };
  const rows = asked.rows === null ? null : rowsOf(toRows(read.transactions, context), trouble, asked.rows);
  const holdings = asked.wantsHoldings ? holdingsOf(toHoldings(read.holdings, context), trouble) : null;
  const isUnreadable = [rows, holdings].some((part) => part?.kind === 'failed');
  const code = trouble ?? (isUnreadable ? UNREADABLE : null);
  return {
    account: read.account,
    institutionName: listed.institutionName,
    ...(code !== null && { trouble: code }),
    rows,
    holdings,
    numbers: null,
    owners: null,
    roundedCount: rounding.count(),
  };
};

const rowsOf = (
  rows: readonly FeedTransaction[] | null,
  trouble: TroubleCode | null,
  { from, to }: { readonly from: string; readonly to: string },
): Observed<FetchedRows> => {
  if (trouble !== null && trouble !== 'act.missingdata') return AT_THE_SERVER;
  if (rows === null) return MALFORMED;
  return {
    kind: 'arrived',
    value:
      trouble === null
        ? { kind: 'window', rows, servedFrom: from, servedTo: to }
        : // Some rows are missing, so those that are here say nothing about others.
          { kind: 'delta', upserts: rows, removedIds: [], extent: 'part', servedFrom: null, servedTo: null },
  };
};

/** Holdings are a list of all that there are: of a part nobody could tell what was sold. */
const holdingsOf = <T>(holdings: T | null, trouble: TroubleCode | null): Observed<T> => {
  if (trouble !== null) return AT_THE_SERVER;
  return holdings === null ? MALFORMED : { kind: 'arrived', value: holdings };
};

/** The server said so of this account, or of its connection. Which code it gave is told among the troubles. */
const AT_THE_SERVER = failedWith('server_error', { wasSent: true });
