import { describe, expect, test } from 'vitest';
import { operations } from '../../../lib/contract/operations.ts';
import { mostSpecificRoute, routeGroups } from '../../../lib/contract/route-groups.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { redirectJsonEnding as redirect } from '../../../lib/http/json-ending.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { recordingLog } from '../../support/log.ts';

const contract = Object.values(operations);
const routes = routeGroups(contract);

describe('a path that ends in .json', () => {
  test.each(contract.map((operation) => [operation.id, operation] as const))(
    'reaches the function of %s, at once or by one redirect',
    (_, { method, path: template, function: target }) => {
      const path = template.replaceAll(/\{[^}]+\}/g, 'some-id');
      if (mostSpecificRoute(routes, method, `${path}.json`)?.function === target) return;
      const answer = redirect(httpEvent({ method, path: `${path}.json` }));
      expect(answer).toMatchObject({ statusCode: 308, headers: { location: path } });
      expect(mostSpecificRoute(routes, method, path)?.function).toBe(target);
    },
  );

  test('keeps its query', () => {
    const answer = redirect(httpEvent({ method: 'GET', path: '/members/refresh.json?include_holdings=false' }));
    expect(answer?.headers?.location).toBe('/members/refresh?include_holdings=false');
  });

  test.each([
    ['//members/refresh.json', '/members/refresh'],
    ['///users.evil.example/api_token.json', null],
    ['/users/a%0d%0ax-injected:%20y/api_token.json', '/users/a%0D%0Ax-injected%3A%20y/api_token'],
  ])('%s never leads to another host and never breaks the answer', (path, location) => {
    expect(redirect(httpEvent({ method: 'GET', path }))?.headers?.location ?? null).toBe(location);
  });

  test('that names no operation is a 404 like every unknown path', () => {
    expect(redirect(httpEvent({ method: 'GET', path: '/nothing/here.json' }))).toBeNull();
    expect(redirect(httpEvent({ method: 'GET', path: '/members/refresh' }))).toBeNull();
  });
});

test('a function sends a call with the ending on when another function serves it', async () => {
  const handler = createHttpHandler({
    operations: [],
    authenticators: {},
    readsAhead: false,
    deps: {},
    log: recordingLog(),
    clock: () => 0,
  });
  const answer = await handler(httpEvent({ method: 'POST', path: '/sessions.json' }), lambdaContext());
  expect(answer).toMatchObject({ statusCode: 308, headers: { location: '/sessions' } });
  const unknown = await handler(httpEvent({ method: 'POST', path: '/nowhere.json' }), lambdaContext());
  expect(unknown).toMatchObject({ statusCode: 404 });
});
