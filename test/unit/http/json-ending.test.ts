import { describe, expect, test } from 'vitest';
import { problem } from '../../../lib/contract/error-code.ts';
import { everyOperation as contract } from '../../../lib/contract/operations.ts';
import { mostSpecificRoute, routeGroups } from '../../../lib/contract/route-groups.ts';
import type { createHttpHandler } from '../../../lib/http/handler.ts';
import { redirectJsonEnding as redirect } from '../../../lib/http/json-ending.ts';
import { bareHandler } from '../../support/api/bare-handler.ts';
import { httpEvent, lambdaContext } from '../../support/api/http-event.ts';
import { SERVED } from '../../support/api/served-operations.ts';
import { unkeyed } from '../../support/api/unkeyed.ts';

const routes = routeGroups(contract);

/** Turns everybody away: an operation that asks who is calling has been reached. */
const turnAway = async () => problem('tokenUnknown', 'Nobody passes.');
const handlerOf = (served: Parameters<typeof createHttpHandler>[0]['operations']) =>
  bareHandler({
    operations: served,
    authenticators: { session: turnAway, apiKey: turnAway, apiToken: turnAway, none: turnAway },
    keyedCalls: unkeyed(),
  });

/** Through the routes of the gateway, as a client that follows redirects. */
const send = async (method: string, path: string): Promise<{ readonly path: string; readonly status: number }> => {
  const target = mostSpecificRoute(routes, method, path)?.function ?? 'write';
  const answer = await handlerOf(SERVED[target])(httpEvent({ method, path }), lambdaContext());
  if (answer.statusCode === 308) return send(method, String(answer.headers?.location));
  return { path, status: answer.statusCode ?? 0 };
};

const GUIDS: Readonly<Record<string, string>> = {
  account_guid: 'ACT',
  holding_guid: 'HOL',
  import_guid: 'IMP',
  institution_guid: 'INS',
  job_guid: 'JOB',
  member_guid: 'MBR',
  micro_deposit_guid: 'MIC',
  transaction_guid: 'TRN',
  webhook_endpoint_guid: 'WHE',
};
const filled = (path: string): string =>
  path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) =>
    name in GUIDS ? `${GUIDS[name]}-00000000-0000-4000-8000-000000000000` : 'some-id',
  );

describe('a path that ends in .json', () => {
  test.each(contract.map((operation) => [operation.id, operation] as const))(
    'reaches %s, at once or by one redirect',
    async (_, { method, path }) => {
      expect(await send(method, `${filled(path)}.json`)).toMatchObject({ status: 401 });
    },
  );

  test('keeps its query', () => {
    const answer = redirect(httpEvent({ method: 'GET', path: '/members/refresh.json?include_holdings=false' }));
    expect(answer.headers?.location).toBe('/members/refresh?include_holdings=false');
  });

  test.each([
    ['//members/refresh.json', '/members/refresh'],
    ['///users.evil.example/api_token.json', '/users.evil.example/api_token'],
    ['/users/a%0d%0ax-injected:%20y/api_token.json', '/users/a%0D%0Ax-injected%3A%20y/api_token'],
    ['/.json', '/'],
  ])('%s never leads to another host and never breaks the answer', (path, location) => {
    expect(redirect(httpEvent({ method: 'GET', path })).headers?.location).toBe(location);
  });

  test('that names no operation is a 404 in the end', async () => {
    expect(await send('GET', '/nothing/here.json')).toEqual({ path: '/nothing/here', status: 404 });
    expect(await send('POST', '/nowhere.json.json')).toEqual({ path: '/nowhere', status: 404 });
  });
});

describe('a path that ends in .xml', () => {
  test.each(contract.map((operation) => [operation.id, operation] as const))(
    'reaches %s, or is refused since there is no XML, without a redirect',
    async (_, { method, path }) => {
      const answer = await send(method, `${filled(path)}.xml`);
      expect(answer.path).toBe(`${filled(path)}.xml`);
      expect([401, 406]).toContain(answer.status);
    },
  );

  test('that names no operation is a 404', async () => {
    expect(await send('GET', '/nothing/here.xml')).toMatchObject({ status: 404 });
    expect(await send('DELETE', '/accounts.xml')).toMatchObject({ status: 405 });
  });
});

describe('a path below a base path', () => {
  const based = contract.filter(({ hasBasePath }) => hasBasePath === true);

  test.each(based.flatMap((one) => ['', '.json', '.xml'].map((ending) => [one.id, ending, one] as const)))(
    'reaches %s at once with the ending "%s"',
    async (_, ending, { method, path }) => {
      const asked = `/acme${filled(path)}${ending}`;
      expect(await send(method, asked)).toEqual({ path: asked, status: 401 });
    },
  );
});
