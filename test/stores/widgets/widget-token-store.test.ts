import { beforeEach, describe, expect, test } from 'vitest';
import { exchangeWidgetToken } from '../../../lib/app/widgets/exchange-widget-token.ts';
import { hashOf, openToken } from '../../../lib/domain/users/token.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { WIDGET_OPTIONS_DEFAULT } from '../../../lib/domain/widgets/widget-options.ts';
import { createSessionProver } from '../../../lib/store/users/session-prover.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { createWidgetTokenStore, type WidgetTokenStore } from '../../../lib/store/widgets/widget-token-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { userChanges } from '../../support/api/user-changes.ts';
import { type FreshTable, freshTable } from '../../support/table/dynamo.ts';

const START = Date.UTC(2026, 10, 21, 9);
const ADDRESS = {
  widget: 'connect_widget',
  language: 'fr-CA',
  options: WIDGET_OPTIONS_DEFAULT,
  origins: ['https://app.example.com'],
} as const;

const ids = testIds('widgets');
const clock = () => START;
const tokenKeys = () => readTokenKeys(fresh.table, ids);
let fresh: FreshTable;
let tokens: WidgetTokenStore;
let user: User;

beforeEach(async () => {
  fresh = await freshTable();
  tokens = createWidgetTokenStore({ table: fresh.table, clock, ids, tokenKeys });
  user = await userChanges({ table: fresh.table, clock, ids }).made('CLT-00000000-0000-4000-8000-000000000001', 'u-1');
});

const exchange = (token: string, key: string) =>
  exchangeWidgetToken(
    { userGuid: user.guid, tokenHash: hashOf(token), key },
    { widgetTokens: tokens, clock, ids, tokenKeys },
  );

const proofsOf = async (sessions: readonly string[]) => {
  const keys = await readTokenKeys(fresh.table, ids);
  const prove = createSessionProver({ table: fresh.table, clock });
  return Promise.all(sessions.map(async (one) => prove(user.guid, openToken('session', one, keys)?.hash ?? '')));
};

describe('tokens of widget addresses', () => {
  test('open one session for 50 pages with one token at once (P4)', async () => {
    const token = await tokens.issue(user, ADDRESS);
    const results = await Promise.all(Array.from({ length: 50 }, (_, page) => exchange(token, `page ${page}`)));
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'spent')).toHaveLength(49);
  });

  test('leave one session of a widget after many tries of one page (P4)', async () => {
    const token = await tokens.issue(user, ADDRESS);
    const results = await Promise.all(Array.from({ length: 8 }, () => exchange(token, 'one page')));
    const sessions = results.flatMap((one) => (one.kind === 'done' ? [one.token] : []));
    expect(sessions).toHaveLength(8);
    const alive = (await proofsOf(sessions)).filter(({ kind }) => kind === 'proven');
    expect(alive).toMatchObject([{ scope: 'widget', user: { guid: user.guid } }]);
  });

  test('keep the data of the address', async () => {
    const token = await tokens.issue(user, ADDRESS);
    expect(await tokens.read(user.guid, hashOf(token))).toMatchObject({ token: { ...ADDRESS, use: null } });
    expect(await exchange(token, 'a page')).toMatchObject({ kind: 'done', address: ADDRESS });
    expect(await tokens.read(user.guid, hashOf(token))).toMatchObject({
      token: { ...ADDRESS, use: { usedAt: START } },
    });
  });

  test('of another user are not found', async () => {
    const token = await tokens.issue({ ...user, guid: 'USR-00000000-0000-4000-8000-00000000000f' }, ADDRESS);
    expect(await tokens.read(user.guid, hashOf(token))).toMatchObject({ token: null });
    expect(await exchange(token, 'a page')).toEqual({ kind: 'spent' });
  });

  test('are in no item, and neither are the keys of pages (P3)', async () => {
    const [token, key] = [await tokens.issue(user, ADDRESS), 'k'.repeat(43)];
    const opened = await exchange(token, key);
    if (opened.kind !== 'done') throw new Error(opened.kind);
    const everything = JSON.stringify(await everyItem());
    for (const secret of [token, key, opened.token]) {
      const bytes = Buffer.from(secret, 'base64url');
      for (const spelling of [secret, bytes.toString('hex'), bytes.toString('base64')])
        expect(everything).not.toContain(spelling);
    }
  });
});

const everyItem = async (): Promise<unknown> => {
  const { ScanCommand } = await import('@aws-sdk/client-dynamodb');
  return (await fresh.client.send(new ScanCommand({ TableName: fresh.tableName }))).Items;
};
