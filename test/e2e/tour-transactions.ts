import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { type App, connect, newApp, settle } from './app.ts';

const LOGIN = 'plover-editing';
const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';
const DAY_MS = 86_400_000;

interface Row {
  readonly guid: string;
  readonly account_guid: string;
  readonly amount: number;
  readonly merchant_guid: string | null;
  readonly merchant_location_guid: string | null;
  readonly status_name: string;
}

/** What users do with transactions, and every list of them. */
export const transactionsTour = async (host: LocalHost, { api }: App): Promise<void> => {
  const app = await newApp(host, api, 'tour-editor');
  await settle(host, app, await connect(app, LOGIN));
  const { transactions: rows } = await app.session<{ transactions: readonly Row[] }>(
    'GET',
    '/transactions?records_per_page=1000',
  );
  const row = that(rows, ({ status_name: status, amount }) => status === 'POSTED' && amount > 1);
  const located = that(rows, ({ merchant_location_guid: place }) => place !== null);
  await lists(host, app, row, located);
  await edits(app, row);
  await rules(app);
};

const lists = async (host: LocalHost, { session }: App, row: Row, located: Row): Promise<void> => {
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const window = `${day(host.now() - 7 * DAY_MS)}/${day(host.now())}`;
  for (const path of [
    `/accounts/${row.account_guid}/transactions/created_between/${window}`,
    `/accounts/${row.account_guid}/transactions/updated_between/${window}`,
    `/transactions/created_between/${window}`,
    `/transactions/updated_between/${window}`,
    `/transactions/by_category_guid/${GROCERIES}/by_date/${window}`,
    `/transactions/by_top_level_category_guid/${FOOD}/by_date/${window}`,
    `/transactions/by_top_level_category_guids/${FOOD}/by_date/${window}`,
    `/date_range_category_totals/from/${window.replace('/', '/to/')}`,
    `/merchants/${located.merchant_guid}`,
    `/merchant_locations/${located.merchant_location_guid}`,
    '/accounts/user_created',
  ]) {
    await session('GET', path);
  }
};

const edits = async ({ session }: App, { guid, amount }: Row): Promise<void> => {
  const part = { amount: 1, category_guid: GROCERIES };
  const rest = { amount: Math.round(amount * 100 - 100) / 100 };
  await session('POST', `/transactions/${guid}/split`, { transactions: [part, rest] });
  await session('DELETE', `/transactions/${guid}/unsplit`);
  await session('POST', '/transactions', { transaction: { ...part, parent_guid: guid } });

  const { account } = await session<{ account: { guid: string } }>('POST', '/accounts', {
    account: { name: 'Cash', account_type: 9 },
  });
  const { transaction: made } = await session<{ transaction: { guid: string } }>(
    'POST',
    `/accounts/${account.guid}/transactions`,
    { transaction: { amount: 5, date: '2026-01-01', description: 'Tour', transaction_type: 'DEBIT' } },
  );
  await session('DELETE', `/transactions/${made.guid}`);

  const { tag } = await session<{ tag: { guid: string } }>('POST', '/tags', { tag: { name: 'Edited' } });
  const { tagging } = await session<{ tagging: { guid: string } }>('POST', '/taggings', {
    tagging: { tag_guid: tag.guid, transaction_guid: guid },
  });
  await session('DELETE', `/taggings/${tagging.guid}`);
};

const rules = async ({ session }: App): Promise<void> => {
  const { transaction_rule: rule } = await session<{ transaction_rule: { guid: string } }>(
    'POST',
    '/transaction_rules',
    { transaction_rule: { category_guid: GROCERIES, description: 'Tour market', match_description: 'H-E-B' } },
  );
  await session('GET', '/transaction_rules');
  await session('GET', `/transaction_rules/${rule.guid}`);
  await session('PUT', `/transaction_rules/${rule.guid}`, { transaction_rule: { description: 'Market' } });
  await session('DELETE', `/transaction_rules/${rule.guid}`);
};

const that = <T>(rows: readonly T[], fits: (row: T) => boolean): T => {
  const found = rows.find(fits);
  if (found === undefined) throw new Error(`No row of ${LOGIN} fits`);
  return found;
};
