import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApiOn, startApiOnDynamo } from '../../support/api/api.ts';
import { TEST_SCRIPT } from '../../support/api/widget-assets.ts';
import { askForWidget, exchangeToken, tokenIn, widgetPath } from '../../support/api/widgets.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const api = await startApiOnDynamo();
await api.signIn('ada');
beforeEach(() => api.partner.call('PUT', '/client', { client: { widget_origins: [] } }));

const browser = () => api.caller({ 'Accept-Language': 'fr-FR,fr;q=0.9' });
const policyOf = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  String(headers['content-security-policy']);

describe('the page of a widget', () => {
  test('can be looked at many times, and looking at it does not spend its address', async () => {
    const path = await widgetPath(api.partner, 'ada');
    for (let look = 0; look < 3; look += 1) {
      const page = await api.caller({}).get(path);
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).not.toContain('data-gone');
    }
    expect((await exchangeToken(api, tokenIn(path))).status).toBe(200);
  });

  test.each([
    ['was used', async (path: string) => exchangeToken(api, tokenIn(path))],
    ['is ten minutes old', async () => api.clock.advance(10 * MINUTE_MS)],
    ['has ended with the sessions of its user', async () => api.partner.call('DELETE', '/users/ada/sessions')],
  ])('answers 410 that it is gone when its address %s', async (_, spend) => {
    const path = await widgetPath(api.partner, 'ada');
    await spend(path);
    const page = await api.caller({}).get(path);
    expect([page.status, page.headers['cache-control']]).toEqual([410, 'no-store']);
    expect(page.text).toContain('data-gone');
    expect(page.text).not.toContain(tokenIn(path));
    expect((await exchangeToken(api, tokenIn(path))).status).toBe(401);
  });

  test('is gone with its user', async () => {
    await api.signIn('leaving');
    const path = await widgetPath(api.partner, 'leaving');
    await api.partner.call('DELETE', '/users/leaving');
    expect((await api.caller({}).get(path)).status).toBe(410);
    expect((await exchangeToken(api, tokenIn(path))).json.error.code).toBe(4010);
  });

  test('works for ten minutes less a second', async () => {
    const path = await widgetPath(api.partner, 'ada');
    api.clock.advance(10 * MINUTE_MS - SECOND_MS);
    expect((await api.caller({}).get(path)).status).toBe(200);
  });

  test.each(['A'.repeat(86), 'short', '%2E%2E', `${'A'.repeat(85)}.`])(
    'says that it is gone for %s too, without a read of the table',
    async (token) => {
      await api.caller({}).get(`/md/connect/${'B'.repeat(86)}`);
      api.meter.reset();
      const page = await browser().get(`/md/connect/${token}`);
      expect([page.status, page.text]).toEqual([410, '<!doctype html><html lang="fr-CA" data-gone></html>']);
      // The keys of tokens are read by every check of this world; nothing else is.
      expect(api.meter.calls.filter(({ name }) => name !== 'GetItemCommand')).toEqual([]);
    },
  );

  test('needs one call to read it with a token of ours', async () => {
    const path = await widgetPath(api.partner, 'ada');
    api.meter.reset();
    await api.caller({}).get(path);
    expect(api.meter.calls.filter(({ name }) => name !== 'GetItemCommand').map(({ name }) => name)).toEqual([
      'BatchGetItemCommand',
    ]);
  });

  test('is not that of the other widget', async () => {
    const path = await widgetPath(api.partner, 'ada', { type: 'connections_widget' });
    expect((await api.caller({}).get(path)).status).toBe(200);
    expect((await api.caller({}).get(path.replace('connections', 'connect'))).status).toBe(410);
    const other = await widgetPath(api.partner, 'ada');
    expect((await api.caller({}).get(other.replace('connect', 'connections'))).status).toBe(410);
  });

  test("is in the language that the partner's server asked for", async () => {
    const french = api.caller({ 'MD-API-KEY': 'test-client-key', 'Accept-Language': 'de, fr;q=0.8, en;q=0.5' });
    const path = new URL((await askForWidget(french, 'ada', {})).json.url.url).pathname;
    expect((await api.caller({ 'Accept-Language': 'es' }).get(path)).text).toContain('lang="fr-CA"');
  });
});

describe('the headers of a widget page', () => {
  test('let it load and call this service alone, and keep its address to itself', async () => {
    const { headers } = await api.caller({}).get(await widgetPath(api.partner, 'ada'));
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors https:",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test('name the pages that may embed it, as the client had set them at that time', async () => {
    const origins = ['https://app.example.com', 'https://www.example.com:8443'];
    await api.partner.call('PUT', '/client', { client: { widget_origins: origins } });
    const path = await widgetPath(api.partner, 'ada');
    const ancestors = 'frame-ancestors https://app.example.com https://www.example.com:8443';
    expect(policyOf(await api.caller({}).get(path))).toContain(ancestors);
    const opened = await exchangeToken(api, tokenIn(path));
    expect(opened.json.widget_session.client.origins).toEqual(origins);
    expect(policyOf(await api.caller({}).get(path))).toContain(ancestors);
  });

  test('let pages of http embed it only in a stage that allows them', async () => {
    const dev = await startApiOn({ table: createMemoryTable() }, undefined, {}, { isWidgetHttpAllowed: true });
    await dev.signIn('ada');
    const page = await dev.caller({}).get(await widgetPath(dev.partner, 'ada'));
    expect(policyOf(page)).toMatch(/frame-ancestors https: http:$/);
  });
});

describe('a file of the widgets', () => {
  const fetchFile = (accepted?: string) =>
    api.request({
      method: 'GET',
      path: '/md/assets/widgets-TEST.js',
      headers: accepted === undefined ? {} : { 'Accept-Encoding': accepted },
    });

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    [undefined, undefined, (bytes: Buffer) => bytes],
  ])('is served as %s that %s accepts', async (accepted, encoding, unpacked) => {
    const answer = await fetchFile(accepted);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(unpacked(answer.bytes).toString()).toBe(TEST_SCRIPT);
  });

  test.each(['none.js', '..%2Fwidgets-TEST.js', 'widgets-TEST'])('is not found as %s', async (name) => {
    expect((await api.caller({}).get(`/md/assets/${name}`)).status).toBe(404);
  });
});

test('the final page of a consent window says in any language to close it', async () => {
  const page = await browser().get('/md/oauth/return?status=success&member_guid=MBR-x');
  expect(page.status).toBe(200);
  expect(page.text).toContain('<html lang="fr-CA">');
  expect(page.text).not.toContain('MBR-x');
  expect(policyOf(page)).toContain("frame-ancestors 'none'");
  const wrong = await browser().get('/md/oauth/return?status=maybe');
  expect([wrong.status, wrong.json.error.code]).toEqual([400, 4002]);
});
