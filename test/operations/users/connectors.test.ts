import { beforeEach, describe, expect, test } from 'vitest';
import { startApi, type TestApi, type TestCaller } from '../../support/api/api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
});

const API_KEY = 'sk-very-secret-8412';
const KEYED = { settings: { client_id: 'acme' }, secrets: { api_key: API_KEY } };

const set = (connector: unknown, name = 'keyed', by: TestCaller = api.partner) =>
  by.call('PUT', `/connectors/${name}`, { connector });
const list = async (by: TestCaller = api.partner) => (await by.get('/connectors')).json.connectors;
const one = async (name: string, by?: TestCaller) =>
  (await list(by)).find((connector: { name: string }) => connector.name === name);
const refusal = ({ status, json }: { status: number; json: { error: { code: number; message: string } } }) => [
  status,
  json.error.code,
  json.error.message,
];

describe('the connectors of a client', () => {
  test('are those of the stage: on, unless a connector needs settings of the client', async () => {
    const names = (await list()).map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted());
    expect(await one('sandbox')).toEqual({
      name: 'sandbox',
      is_enabled: true,
      settings: {},
      has_secrets: false,
      updated_at: null,
    });
    expect(await one('keyed')).toMatchObject({ is_enabled: false });
  });

  test('are switched on by their settings, off and on again, and keep what is not given', async () => {
    const made = await set(KEYED);
    expect([made.status, made.json.connector]).toEqual([
      200,
      {
        name: 'keyed',
        is_enabled: true,
        settings: { client_id: 'acme' },
        has_secrets: true,
        updated_at: expect.any(String),
      },
    ]);
    expect((await set({ is_enabled: false })).json.connector).toMatchObject({
      is_enabled: false,
      settings: { client_id: 'acme' },
      has_secrets: true,
    });
    // Neither settings nor secrets switch on what the client switched off.
    expect((await set({ settings: { client_id: 'other', is_sandbox: true } })).json.connector).toMatchObject({
      is_enabled: false,
      settings: { client_id: 'other', is_sandbox: true },
    });
    expect((await set({ is_enabled: true })).json.connector).toMatchObject({ is_enabled: true, has_secrets: true });
    expect(await one('keyed')).toMatchObject({ is_enabled: true, settings: { client_id: 'other', is_sandbox: true } });
  });

  test('have their defaults after a deletion, and the deletion may be repeated', async () => {
    await set(KEYED);
    await set({ is_enabled: false }, 'sandbox');
    for (const name of ['keyed', 'sandbox', 'sandbox']) {
      expect((await api.partner.call('DELETE', `/connectors/${name}`)).status).toBe(204);
    }
    expect(await one('keyed')).toMatchObject({ is_enabled: false, settings: {}, has_secrets: false, updated_at: null });
    expect(await one('sandbox')).toMatchObject({ is_enabled: true, updated_at: null });
    expect(refusal(await set({ is_enabled: true }))).toEqual([
      400,
      4001,
      'connector.settings.client_id is required and must not be empty.',
    ]);
  });

  test('keep both settings where two are set at once', async () => {
    const both = await Promise.all([set(KEYED), set({ is_enabled: false }, 'sandbox')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await one('keyed')).toMatchObject({ is_enabled: true, has_secrets: true });
    expect(await one('sandbox')).toMatchObject({ is_enabled: false });
  });
});

describe('wrong settings are refused when they are set, by name, and nothing changes', () => {
  test.each<[string, unknown, number, string]>([
    [
      'an unknown setting',
      { settings: { client_id: 'a', colour: 'red' } },
      4002,
      'connector.settings.colour is not known',
    ],
    [
      'an unknown secret',
      { ...KEYED, secrets: { api_key: 'a', pin: '1' } },
      4002,
      'connector.secrets.pin is not known',
    ],
    ['a wrong type', { settings: { client_id: 7 } }, 4002, 'connector.settings.client_id must be a string'],
    [
      'a secret of a wrong type',
      { ...KEYED, secrets: { api_key: 7 } },
      4002,
      'connector.secrets.api_key must be a string',
    ],
    ['a missing setting', { settings: {} }, 4001, 'connector.settings.client_id is required'],
    ['a missing secret', { settings: { client_id: 'a' } }, 4001, 'connector.secrets.api_key is required'],
    ['no settings at all', { is_enabled: true }, 4001, 'connector.settings.client_id is required'],
    ['settings that are none', { settings: ['a'] }, 4002, 'connector.settings must be an object'],
    ['a switch that is none', { is_enabled: 'yes' }, 4002, 'connector.is_enabled must be true or false'],
    ['nothing', {}, 4001, 'connector must hold at least one field'],
    [
      'settings that are too long',
      { settings: { client_id: 'x'.repeat(5_000) } },
      4002,
      'connector.settings must be at',
    ],
    [
      'a name of the language',
      { settings: JSON.parse('{"client_id": "a", "__proto__": {"isEnabled": true}}') },
      4002,
      'connector.settings.__proto__ is not known',
    ],
  ])('when %s', async (_, connector, code, message) => {
    const answer = await set(connector);
    expect(refusal(answer)).toEqual([400, code, expect.stringContaining(message)]);
    expect(await one('keyed')).toMatchObject({ is_enabled: false, settings: {}, has_secrets: false, updated_at: null });
  });

  test('for a connector without settings of clients', async () => {
    expect(refusal(await set({ settings: { base_url: 'https://mine.example' } }, 'sandbox'))).toEqual([
      400,
      4002,
      'connector.settings.base_url is not known to this connector.',
    ]);
    expect(refusal(await set({ secrets: { hint_secret: 'x' } }, 'sandbox'))).toEqual([
      400,
      4002,
      'connector.secrets.hint_secret is not known to this connector.',
    ]);
  });

  test.each(['acme', '__proto__', 'constructor', 'toString', 'CLIENT', '..%2fclient', 'sandbox%00'])(
    'for the unknown connector %s',
    async (name) => {
      expect((await set({ is_enabled: true }, name)).status).toBe(404);
      expect((await api.partner.call('DELETE', `/connectors/${name}`)).status).toBe(404);
    },
  );
});

describe('what one client sets (P37)', () => {
  test('does not change another one', async () => {
    const other = await api.foundOne('another-key');
    await set(KEYED);
    await set({ is_enabled: false }, 'sandbox');
    expect(await one('keyed', other)).toMatchObject({ is_enabled: false, settings: {}, has_secrets: false });
    expect(await one('sandbox', other)).toMatchObject({ is_enabled: true });
    await other.call('DELETE', '/connectors/keyed');
    expect(await one('keyed')).toMatchObject({ is_enabled: true, has_secrets: true });
    expect(await one('sandbox')).toMatchObject({ is_enabled: false });
  });
});

/** Every item, with its bytes as text. */
const dump = async (): Promise<string> =>
  JSON.stringify(await api.items(), (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );

describe('a secret among the settings of a connector (P39)', () => {
  test('is in no answer, no log and in no item of the table in clear text', async () => {
    const answers = [await set(KEYED), await set({ is_enabled: false }), await api.partner.get('/connectors')];
    const wrong = await set({ secrets: { api_key: [API_KEY] } });
    const spellings = [API_KEY, Buffer.from(API_KEY).toString('base64'), Buffer.from(API_KEY).toString('hex')];
    const seen = [...[...answers, wrong].map(({ text }) => text), JSON.stringify(api.log.lines), await dump()];
    for (const spelling of spellings) for (const text of seen) expect(text).not.toContain(spelling);
  });
});
