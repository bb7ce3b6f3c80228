import { describe, expect, test } from 'vitest';
import { certificateFault } from '../../../lib/delivery/client-certificate.ts';
import {
  TEST_CERTIFICATE,
  TEST_PRIVATE_KEY,
  WEAK_CERTIFICATE,
  WEAK_PRIVATE_KEY,
} from '../../support/upstreams/test-certificate.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const faultOf = (certificate: string, privateKey = TEST_PRIVATE_KEY) =>
  certificateFault({ certificate, privateKey }, NOW);
const chain = (...certificates: readonly string[]): string => certificates.join('\n');

describe('a client certificate', () => {
  test.each([
    ['alone', TEST_CERTIFICATE],
    ['five in all', chain(TEST_CERTIFICATE, ...Array<string>(4).fill(TEST_CERTIFICATE))],
    ['with the line ends of another system', `${TEST_CERTIFICATE.replaceAll('\n', '\r\n')}\r\n`],
  ])('is accepted %s', (_name, certificate) => {
    expect(faultOf(certificate)).toBeNull();
  });

  test.each([
    ['with the leaf last', chain(WEAK_CERTIFICATE, TEST_CERTIFICATE), 'privateKey'],
    ['with six in all', chain(...Array<string>(6).fill(TEST_CERTIFICATE)), 'certificate'],
    ['with text before it', `Bag Attributes\n${TEST_CERTIFICATE}`, 'certificate'],
    ['with a broken one behind it', chain(TEST_CERTIFICATE, TEST_CERTIFICATE.replace('MIIB', 'MIIA')), 'certificate'],
    ['that is empty', '-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----', 'certificate'],
    ['that is none', '', 'certificate'],
  ])('is refused %s', (_name, certificate, field) => {
    expect(faultOf(certificate)).toMatchObject({ field });
  });

  test('is refused where TLS would not accept it: every call would fail', () => {
    expect(faultOf(WEAK_CERTIFICATE, WEAK_PRIVATE_KEY)).toEqual({ field: 'certificate', fault: 'must be fit for TLS' });
  });

  test('is valid until the millisecond in which it ends', () => {
    const endsAt = Date.parse('2124-01-01T00:00:00.000Z');
    const at = (nowMs: number) =>
      certificateFault({ certificate: TEST_CERTIFICATE, privateKey: TEST_PRIVATE_KEY }, nowMs);
    expect(at(endsAt - 1)).toBeNull();
    expect(at(endsAt)).toEqual({ field: 'certificate', fault: 'must not have expired' });
  });
});
