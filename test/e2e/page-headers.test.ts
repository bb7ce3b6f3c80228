import { expect, it } from 'vitest';
import { PAGE_HEADERS } from '../../functions/sandbox-bank/bank/answer.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import { PAGE_PATHS } from '../../lib/http/page-paths.ts';
import { startTestHost } from './test-host.ts';

const host = await startTestHost();
// The page of a partner is at another name than its widgets.
const url = host.url.replace('127.0.0.1', 'localhost');

/** Every path that a browser may open: pages of the service and of this host. */
const pathsToOpen = async (): Promise<readonly string[]> => {
  const { endpoints } = (await (await fetch(`${url}/_local`)).json()) as { endpoints: readonly string[] };
  return [
    ...PAGE_PATHS,
    ...endpoints.flatMap((endpoint) => (endpoint.startsWith('GET ') ? [endpoint.slice('GET '.length)] : [])),
    ...everyOperation.flatMap(({ path, answer }) =>
      'isPage' in answer ? [path.replaceAll(/\{[^}]+\}/g, 'A'.repeat(86))] : [],
    ),
  ];
};

it('every page has a referrer policy, and no text in it becomes a script', async () => {
  const pages: Record<string, { referrer: string | null; policy: string }> = {};
  for (const path of await pathsToOpen()) {
    const answer = await fetch(`${url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    const policy = answer.headers.get('content-security-policy') ?? '';
    pages[path] = { referrer: answer.headers.get('referrer-policy'), policy };
  }
  expect(Object.keys(pages)).toEqual(
    expect.arrayContaining(['/', '/console', '/docs', '/_local/me', '/_local/widget']),
  );
  expect(Object.keys(pages).filter((path) => path.startsWith('/md/'))).not.toEqual([]);
  for (const [path, { referrer, policy }] of Object.entries(pages)) {
    expect({ path, referrer }).toEqual({ path, referrer: 'no-referrer' });
    expect({ path, policy }).toEqual({ path, policy: expect.stringContaining("require-trusted-types-for 'script'") });
    expect({ path, policy }).toEqual({
      path,
      policy: expect.stringMatching(/trusted-types ('none'|vue default)(;|$)/),
    });
  }
});

it('every page of the sandbox bank has them too, and sends its forms to itself', () => {
  expect(PAGE_HEADERS['referrer-policy']).toBe('same-origin');
  expect(PAGE_HEADERS['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
});
