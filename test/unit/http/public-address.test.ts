import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { createPublicAddress } from '../../../lib/http/public-address.ts';

const called = (rawPath: string, headers: Readonly<Record<string, string>> = {}): APIGatewayProxyEventV2 =>
  ({ rawPath, headers, requestContext: { domainName: 'origin.example' } }) as unknown as APIGatewayProxyEventV2;

describe('the public address', () => {
  test('is the host that the gateway names, unless the stage says another', () => {
    const { calledAt, pathOf } = createPublicAddress(null);
    expect(calledAt(called('/users'))).toBe('https://origin.example');
    expect(calledAt(called('/users', { 'x-forwarded-proto': 'http' }))).toBe('http://origin.example');
    expect(pathOf(called('/users'))).toBe('/users');
  });

  test('is that of the stage where callers use a name that the gateway does not know', () => {
    const { calledAt, pathOf } = createPublicAddress('https://api.bank.example');
    expect(calledAt(called('/users'))).toBe('https://api.bank.example');
    expect(pathOf(called('/users'))).toBe('/users');
  });

  test('has the base path, which does not count when an operation is looked up', () => {
    const { calledAt, pathOf } = createPublicAddress('https://api.bank.example/finance');
    expect(calledAt(called('/finance/users'))).toBe('https://api.bank.example/finance');
    expect(pathOf(called('/finance/users/U-1'))).toBe('/users/U-1');
    expect(pathOf(called('/financefolder/users'))).toBe('/financefolder/users');
  });
});
