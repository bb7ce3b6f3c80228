import type { FetchedAccount, FetchedData, FetchedRows } from '../kit/fetched-data.ts';

/**
 * The fetched data of the recent days with the rows of an earlier window added. Of the earlier answer only the rows count: its
 * balances are those of the window's last day. An account that came in one of the answers only stays as it is in the recent
 * one.
 */
export const withEarlierRows = (recent: FetchedData, earlier: FetchedData): FetchedData => {
  const byId = new Map(earlier.accounts.map((one) => [one.account.upstreamId, one]));
  return {
    ...recent,
    accounts: recent.accounts.map((one) => {
      const before = one.account.upstreamId === '' ? undefined : byId.get(one.account.upstreamId);
      return before === undefined || before.account.currencyCode !== one.account.currencyCode
        ? one
        : joined(one, before);
    }),
  };
};

const joined = (recent: FetchedAccount, earlier: FetchedAccount): FetchedAccount => {
  const [later, before] = [windowOf(recent), windowOf(earlier)];
  if (later === null || before === null) return recent;
  // Servers may ignore the dates that were asked for. Each posted day is taken from one of the answers, so no row comes twice.
  const isBefore = ({ postedOn }: { readonly postedOn: string | null }): boolean =>
    postedOn !== null && postedOn <= before.servedTo;
  const rows = [...before.rows.filter(isBefore), ...later.rows.filter((row) => !isBefore(row))];
  // The days between the windows were served by earlier jobs. They have no pending rows: those are not kept so long.
  const value = { ...later, rows, servedFrom: before.servedFrom };
  return { ...recent, rows: { kind: 'arrived', value }, roundedCount: recent.roundedCount + earlier.roundedCount };
};

const windowOf = ({ rows }: FetchedAccount): Extract<FetchedRows, { kind: 'window' }> | null =>
  rows?.kind === 'arrived' && rows.value.kind === 'window' ? rows.value : null;
