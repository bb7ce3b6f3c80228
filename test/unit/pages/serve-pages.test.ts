import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { servePages } from '../../../functions/pages/serve-pages.ts';
import { buildPageFiles } from '../../../infra/build/page-files.ts';
import { PAGE_ROUTES } from '../../../infra/build/page-routes.ts';
import { storedFile } from '../../../infra/build/web-file.ts';
import { mostSpecificRoute } from '../../../lib/contract/route-groups.ts';
import { httpEvent } from '../../support/api/http-event.ts';

/** What Lambda takes of an answer, as JSON. */
const ANSWER_BYTES_MAX = 6_291_556;

const built = buildPageFiles();
const files = built.map(storedFile);
const paths = files.map(({ path }) => path);
const pages = ['/', '/docs', '/console'];
const kept = paths.filter((path) => path.startsWith('/pages/'));

const serve = servePages(files, { publicAddress: null, hasSandbox: true });
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  serve(httpEvent({ method, path, headers }));
const textOf = async (path: string): Promise<string> =>
  Buffer.from((await get(path)).body ?? '', 'base64').toString('utf8');

describe('the files of the pages', () => {
  test('are reached by the routes of the gateway, each of them', () => {
    const routes = PAGE_ROUTES.map((key) => ({ key }));
    for (const path of paths) {
      for (const method of ['GET', 'HEAD']) expect(mostSpecificRoute(routes, method, path), path).not.toBeNull();
    }
    expect(mostSpecificRoute(routes, 'GET', '/users')).toBeNull();
  });

  test('are the same from the same sources, and the same in both encodings', () => {
    expect(buildPageFiles().map(({ path, etag }) => [path, etag])).toEqual(built.map(({ path, etag }) => [path, etag]));
    for (const { gzip, brotli } of built) expect(brotliDecompressSync(brotli).equals(gunzipSync(gzip))).toBe(true);
  });

  test('of a page load only files that exist, by addresses that work below a path too', async () => {
    for (const page of pages) {
      const html = await textOf(page);
      const loaded = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+)"/g)].map(([, address]) => address);
      expect(loaded.length).toBeGreaterThan(1);
      for (const address of loaded) expect(['data:,', ...kept.map((path) => path.slice(1))]).toContain(address);
      expect(html).not.toMatch(/(?:href|src)="\/|<script(?![^>]* src=)|\son\w+=|style=/);
    }
  });

  test('fit into an answer of Lambda, also for callers that accept no encoding', async () => {
    for (const path of paths) {
      const answer = await get(path, { 'accept-encoding': 'identity' });
      expect(Buffer.byteLength(JSON.stringify(answer)), path).toBeLessThan(ANSWER_BYTES_MAX);
    }
  });

  test("of a stage's first page show no key, and logins only of a made-up bank", async () => {
    const loginsIn = (html: string) => /<section aria-labelledby="logins">.*?<\/section>/s.exec(html)?.[0];
    const withBank = await textOf('/');
    const local = readFileSync(join(import.meta.dirname, '..', '..', '..', 'web', 'front', 'local.html'), 'utf8');
    expect(loginsIn(withBank)).toBe(loginsIn(local));
    const answer = await servePages(files, { publicAddress: null, hasSandbox: false })(
      httpEvent({ method: 'GET', path: '/', headers: {} }),
    );
    const without = Buffer.from(answer.body ?? '', 'base64').toString('utf8');
    expect(without).toContain('From nothing to transactions');
    expect(without).not.toContain('mxuser');
    expect(without).not.toContain('aria-labelledby="logins"');
    expect(answer.headers?.etag).not.toBe((await get('/')).headers?.etag);
    for (const html of [withBank, without]) expect(html).not.toMatch(/local-client-key|_local/);
  });
});

describe('the answers with pages', () => {
  test.each(pages)('to %s let it load and call its own service only, in no frame', async (page) => {
    const { statusCode, headers = {} } = await get(page);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => directive.split(/ (.*)/, 2) as [string, string]),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy.get('script-src')).toBe(page === '/' ? undefined : "'self'");
    for (const [name, sources] of policy)
      expect([name, sources]).toEqual([name, expect.not.stringMatching(/\*|http|eval/)]);
  });

  test('to files with a hash are kept for a year, and change name with their content', async () => {
    for (const path of kept) {
      expect(path).toMatch(/^\/pages\/[a-z-]+-[0-9a-f]{10}\.(js|css)$/);
      expect((await get(path)).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    }
  });

  test.each([
    ['the same', (etag: string) => etag, 304],
    ['one of several', (etag: string) => `W/"other", ${etag}`, 304],
    ['any', () => '*', 304],
    ['another', () => 'W/"other"', 200],
  ])('to callers that have %s version', async (_, known, status) => {
    const { headers = {} } = await get('/docs');
    const answer = await get('/docs', { 'if-none-match': known(String(headers.etag)) });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject({ etag: headers.etag, vary: 'accept-encoding' });
    expect(answer.body === undefined).toBe(status === 304);
  });

  test('to HEAD have the headers of GET and no body', async () => {
    for (const path of paths) {
      const { body, isBase64Encoded, ...head } = await get(path);
      expect([body, isBase64Encoded]).toEqual([expect.any(String), true]);
      expect(await get(path, {}, 'HEAD')).toEqual(head);
    }
  });

  test('to other methods name the allowed ones, and to other paths are a 404', async () => {
    expect(await get('/docs', {}, 'POST')).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
    expect(await get('/pages/docs-0123456789.js')).toMatchObject({ statusCode: 404 });
    expect(await get('/pages/__proto__')).toMatchObject({ statusCode: 404 });
  });

  test('below a base path are the same, and the base path alone leads to its page', async () => {
    const below = servePages(files, { publicAddress: 'https://api.bank.example/finance', hasSandbox: true });
    const ask = (path: string) => below(httpEvent({ method: 'GET', path, headers: {} }));
    for (const path of paths) {
      if (path !== '/openapi.json') expect(await ask(`/finance${path}`)).toEqual(await get(path));
    }
    expect(await ask('/finance')).toEqual({
      statusCode: 308,
      headers: { location: 'https://api.bank.example/finance/' },
    });
  });

  test('describe the service below its base path, and nothing else differently', async () => {
    const below = servePages(files, { publicAddress: 'https://api.bank.example/finance', hasSandbox: true });
    const ask = (encoding: string) =>
      below(httpEvent({ method: 'GET', path: '/finance/openapi.json', headers: { 'accept-encoding': encoding } }));
    const answer = await ask('identity');
    const own = Buffer.from(answer.body ?? '', 'base64').toString('utf8');
    const [server, root] = [JSON.parse(own).servers[0].url, '"url": "/"'];
    expect(new URL(server, 'https://api.bank.example/finance/openapi.json').href).toBe(
      'https://api.bank.example/finance',
    );
    expect(own.replace('"url": "/finance"', root)).toBe(await textOf('/openapi.json'));
    expect(answer.headers?.etag).not.toBe((await get('/openapi.json')).headers?.etag);
    const [brotli, gzip] = await Promise.all([ask('br'), ask('gzip')]);
    expect(brotliDecompressSync(Buffer.from(brotli.body ?? '', 'base64')).toString('utf8')).toBe(own);
    expect(gunzipSync(Buffer.from(gzip.body ?? '', 'base64')).toString('utf8')).toBe(own);
  });
});
