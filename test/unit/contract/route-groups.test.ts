import { describe, expect, it } from 'vitest';
import type { HttpFunctionName, Method } from '../../../lib/contract/operation.ts';
import { everyOperation as contract } from '../../../lib/contract/operations.ts';
import { mostSpecificRoute, type RouteGroup, routeGroups } from '../../../lib/contract/route-groups.ts';

const entry = (method: Method, path: `/${string}`, target: HttpFunctionName) => ({ method, path, function: target });
const keysOf = (routes: readonly RouteGroup[]): readonly string[] => routes.map((route) => route.key);

describe('the routes of the contract', () => {
  const routes = routeGroups(contract);

  it('are at most fifty, of the three hundred an HTTP API allows', () => {
    expect(routes.length).toBeLessThanOrEqual(50);
  });

  it('have a name each', () => {
    expect(new Set(keysOf(routes)).size).toBe(routes.length);
  });

  it.each(contract.map((operation) => [operation.id, operation] as const))(
    'bring %s to its function',
    (_, operation) => {
      const path = operation.path.replaceAll(/\{[^}]+\}/g, 'MBR-01234567-89ab-cdef-0123-456789abcdef');
      expect(mostSpecificRoute(routes, operation.method, path)?.function).toBe(operation.function);
    },
  );

  it('bring every unknown call to a function that answers with the 404 of the contract', () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/nothing/here'],
      ['PATCH', '/members/x'],
      ['DELETE', '/accounts'],
      ['HEAD', '/members'],
    ] as const) {
      expect(mostSpecificRoute(routes, method, path)).not.toBeNull();
    }
  });
});

describe('folding operations into routes', () => {
  it('needs only the two fallbacks while they bring every call to the right function', () => {
    expect(keysOf(routeGroups([entry('GET', '/a', 'read'), entry('PUT', '/a/{guid}', 'write')]))).toEqual([
      'GET /{proxy+}',
      'HEAD /{proxy+}',
      '$default',
    ]);
  });

  it('gives the whole prefix of one function where that takes fewer routes', () => {
    const routes = routeGroups([
      entry('POST', '/users', 'partner'),
      entry('GET', '/users/{id}', 'partner'),
      entry('PUT', '/users/{id}', 'partner'),
      entry('DELETE', '/users/{id}', 'partner'),
      entry('GET', '/users/{id}/api_token', 'partner'),
      entry('PUT', '/users/{id}/remap_id', 'partner'),
      entry('DELETE', '/users/{id}/sessions', 'partner'),
    ]);
    expect(keysOf(routes)).toEqual([
      'ANY /users',
      'GET /users/{proxy+}',
      'HEAD /users/{proxy+}',
      'ANY /users/{proxy+}',
      'GET /{proxy+}',
      'HEAD /{proxy+}',
      '$default',
    ]);
  });

  it('joins the calls of one method below a prefix, and names shared paths', () => {
    const routes = routeGroups([
      entry('GET', '/members/{guid}', 'read'),
      entry('GET', '/members/{guid}/refresh', 'refresh'),
      entry('PUT', '/members/{guid}', 'refresh'),
      entry('PUT', '/members/{guid}/resume', 'refresh'),
      entry('DELETE', '/members/{guid}', 'write'),
    ]);
    expect(keysOf(routes)).toEqual([
      'GET /members/{guid}/refresh',
      'PUT /members/{proxy+}',
      'GET /{proxy+}',
      'HEAD /{proxy+}',
      '$default',
    ]);
  });

  it('makes one route of a path that one function serves with several methods', () => {
    const routes = routeGroups([
      entry('GET', '/jobs/{guid}', 'read'),
      entry('GET', '/jobs/{guid}/resume', 'refresh'),
      entry('PUT', '/jobs/{guid}/resume', 'refresh'),
    ]);
    expect(keysOf(routes)).toEqual(['ANY /jobs/{guid}/resume', 'GET /{proxy+}', 'HEAD /{proxy+}', '$default']);
  });

  it('refuses one call that two functions claim', () => {
    expect(() => routeGroups([entry('GET', '/a', 'read'), entry('GET', '/a', 'partner')])).toThrow('GET /a');
  });
});

describe('the most specific route', () => {
  const route = (key: string): RouteGroup => ({ key, function: 'read' });
  // The example of API Gateway's developer guide, "Route evaluation".
  const routes = ['GET /pets/dog/1', 'GET /pets/dog/{id}', 'GET /pets/{proxy+}', 'ANY /{proxy+}', '$default'].map(
    route,
  );

  it.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1'],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}'],
    ['GET', '/pets/cat/1', 'GET /pets/{proxy+}'],
    ['POST', '/test/5', 'ANY /{proxy+}'],
    ['GET', '/', '$default'],
  ])('of %s %s is %s', (method, path, key) => {
    expect(mostSpecificRoute(routes, method, path)?.key).toBe(key);
  });

  it('prefers a named method over ANY on the same path, and a literal over a parameter', () => {
    const shared = ['ANY /a/{id}', 'GET /a/{id}', 'ANY /a/b'].map(route);
    expect(mostSpecificRoute(shared, 'GET', '/a/x')?.key).toBe('GET /a/{id}');
    expect(mostSpecificRoute(shared, 'GET', '/a/b')?.key).toBe('ANY /a/b');
    expect(mostSpecificRoute(shared, 'POST', '/a/x')?.key).toBe('ANY /a/{id}');
  });

  it('does not exist where nothing matches and there is no $default', () => {
    expect(mostSpecificRoute([route('GET /a')], 'POST', '/a')).toBeNull();
  });
});
