import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import knownPaths from '../../../lib/contract/known-paths.json' with { type: 'json' };
import { PAGE_PATHS } from '../../../lib/http/page-paths.ts';
import { unknownCall } from '../../../lib/http/unknown-call.ts';
import { forAll, runs } from '../../support/project/runs.ts';

describe('a path without an operation', () => {
  test.each([
    ['GET', '/transactionss', 'GET /transactions'],
    ['POST', '/member', 'POST /members'],
    ['GET', '/user/u-1/api_token', 'GET /users/{id}/api_token'],
    ['GET', '/v1/accounts', 'GET /accounts'],
    // One wrong letter is likelier than a prefix before a path with another wrong letter.
    ['GET', '/member/account', 'GET /members/{member_guid}'],
    ['GET', '/acounts/ACT-1/transactions', 'GET /accounts/{account_guid}/transactions'],
    ['DELETE', '/session', 'POST /sessions'],
    ['GET', '/transactionss.json', 'GET /transactions'],
  ])('such as %s %s gets the suggestion %s', (method, path, meant) => {
    expect(unknownCall(method, path)).toEqual({
      kind: 'problem',
      problem: 'notFound',
      message: `There is no ${method} ${path}; did you mean ${meant}?`,
    });
  });

  test.each(['/', '/nowhere', '/wp-login.php', '/.env', '/accounts/a/b/c/d/e/f'])(
    'such as %s gets no suggestion',
    (path) => {
      expect(unknownCall('GET', path).message).toBe(`There is no GET ${path}.`);
    },
  );
});

describe('a path that is nearly a page', () => {
  test.each([
    ['/doc', '/docs'],
    ['/consol', '/console'],
    ['/openapi', '/openapi.json'],
  ])('such as %s gets the suggestion %s', (path, meant) => {
    expect(unknownCall('GET', path, PAGE_PATHS).message).toBe(`There is no GET ${path}; did you mean GET ${meant}?`);
  });

  test('gets none on a stage without pages, and where the method asks for no page', () => {
    expect(unknownCall('GET', '/nowhere', PAGE_PATHS).message).toBe('There is no GET /nowhere.');
    expect(unknownCall('GET', '/doc').message).toBe('There is no GET /doc.');
    expect(unknownCall('POST', '/doc', PAGE_PATHS).message).toBe('There is no POST /doc.');
  });
});

describe('a path with a wrong method', () => {
  test('gets the methods it takes', () => {
    const message = 'There is no PATCH /users/u-1. The path takes DELETE, GET, PUT.';
    expect(unknownCall('PATCH', '/users/u-1')).toMatchObject({ problem: 'methodUnknown', message });
    expect(unknownCall('PATCH', '/users/u-1').allow).toEqual(['DELETE', 'GET', 'PUT']);
  });

  test('is an object that does not exist where the method is right', () => {
    expect(unknownCall('GET', '/accounts/ACT-1').message).toBe('The requested object does not exist.');
  });

  test('gets them for every path of the contract', () => {
    for (const [path, methods] of Object.entries(knownPaths)) {
      const { problem, allow } = unknownCall('TRACE', path);
      expect([path, problem]).toEqual([path, 'methodUnknown']);
      expect(allow).toEqual(expect.arrayContaining(methods.split(' ')));
    }
  });
});

test('any unknown call gets a short and well formed answer (P40)', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => `/${text}`);
  forAll(runs(300), fc.string({ maxLength: 60 }), anything, (method, path) => {
    const { message } = unknownCall(method, path);
    expect(message.length).toBeLessThan(300);
    expect(message.isWellFormed()).toBe(true);
  });
});
