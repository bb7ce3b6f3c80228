import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactJson } from '../../../lib/connectors/exact-json.ts';
import { toAccounts, toHoldings, toJob, toTransactionPage } from '../../../lib/connectors/sandbox/transform.ts';
import { formatMoney, scaleOf } from '../../../lib/domain/kernel/money.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const pageOf = (row: string): string => `{"transactions":[${row}],"next_cursor":null,"served_from":"2026-01-01"}`;
const rowOf = (amount: string, currency = 'USD', extra = ''): string =>
  `{"id":"1","status":"posted","amount":${amount},"currency":"${currency}","description":"X","date":"2026-11-21"${extra}}`;
const read = (text: string) => toTransactionPage(parseExactJson(text));

describe('money of the sandbox bank', () => {
  it('is exact, with 0, 2 and 3 digits, beyond what a float holds (P22)', () => {
    const minor = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
    forAll(runs(2_000), minor, fc.constantFrom('JPY', 'USD', 'KWD'), (amount, currency) => {
      const row = read(pageOf(rowOf(formatMoney(amount, currency), currency)))?.transactions[0];
      expect(row?.amountMinor).toBe(amount < 0n ? -amount : amount);
      expect(row?.type).toBe(amount < 0n ? 'DEBIT' : 'CREDIT');
      expect(row?.currencyCode).toBe(currency);
    });
  });

  it.each([
    ['0.1', 10n],
    ['12.30', 1_230n],
    ['1e2', 10_000n],
    ['9007199254740993', 900_719_925_474_099_300n],
    ['0.070000', 7n],
  ])('as %s keeps its value (P22)', (text, expected) => {
    expect(read(pageOf(rowOf(text)))?.transactions[0]?.amountMinor).toBe(expected);
  });

  it.each([
    ['0.001', 'USD'],
    ['1.5', 'JPY'],
    ['1e400', 'USD'],
    ['"12.30"', 'USD'],
    ['null', 'USD'],
    ['12.30', 'dollars'],
  ])('as %s %s is refused, never rounded or guessed', (amount, currency) => {
    expect(read(pageOf(rowOf(amount, currency)))).toBeNull();
  });

  it('needs an account with a currency', () => {
    expect(
      toAccounts(parseExactJson('{"accounts":[{"id":"1","type":"checking","name":"A","balance":1.00}]}')),
    ).toBeNull();
    expect(scaleOf('JPY')).toBe(0);
  });
});

describe('future additions to the sandbox bank', () => {
  it('as new fields are ignored', () => {
    const row = read(pageOf(rowOf('1.00', 'USD', ',"mood":{"deep":[1,{"a":2.5}]},"__proto__":{"x":1}')));
    expect(row?.transactions).toHaveLength(1);
  });

  it.each([
    ['login.wrong', 'denied'],
    ['login.from_the_future', 'denied'],
    ['login.locked', 'locked'],
    ['login.disabled', 'disabled'],
    ['answer.from_the_future', 'rejected'],
    ['user.must_sign_terms', 'impeded'],
    ['nobody.knows', 'denied'],
  ])('as the reason %s mean %s', (reason, expected) => {
    const job = toJob(parseExactJson(`{"job":{"id":"1","status":"refused","reason":"${reason}"}}`));
    expect(job?.observation).toEqual({ kind: 'refused', reason: expected });
  });

  it("as an unknown status mean that the job runs, at the bank's own pace", () => {
    const job = toJob(parseExactJson('{"job":{"id":"1","status":"queued","retry_after_seconds":7}}'));
    expect(job?.observation).toEqual({ kind: 'running', retryAfterSeconds: 7 });
  });

  it('as an unknown kind of account, holding or question are kept without the kind', () => {
    const accounts = toAccounts(
      parseExactJson('{"accounts":[{"id":"1","type":"time_share","subtype":"x","name":"A","currency":"EUR"}]}'),
    );
    expect(accounts?.[0]).toMatchObject({
      accountType: 'UNKNOWN',
      accountSubtype: null,
      balanceMinor: null,
      currencyCode: 'EUR',
    });
    const holdings = toHoldings(
      parseExactJson(
        '{"holdings":[{"id":"1","type":"tulips","description":"T","currency":"USD","shares":0.00000001}]}',
      ),
    );
    expect(holdings?.[0]).toMatchObject({ holdingType: null, shares: '0.00000001', marketValueMinor: null });
    const job = toJob(
      parseExactJson(
        '{"job":{"id":"1","status":"challenged","challenges":[{"id":"5cf70463-4473-4c00-b671-17994c8f8470","type":"smell","field":"F","label":"L"}]}}',
      ),
    );
    expect(job?.observation).toMatchObject({ kind: 'challenged', challenges: [{ type: 'TEXT', options: [] }] });
  });

  it('as a challenge without a question cannot be understood', () => {
    expect(toJob(parseExactJson('{"job":{"id":"1","status":"challenged","challenges":[]}}'))).toBeNull();
    expect(toJob(parseExactJson('{"job":{"id":"1","status":"challenged"}}'))).toBeNull();
  });
});

it('dates of the sandbox bank are kept, and impossible ones are refused', () => {
  const dated = (date: string) => pageOf(rowOf('1.00').replace('2026-11-21', date));
  expect(read(dated('2026-03-29'))?.transactions[0]?.transactedOn).toBe('2026-03-29');
  for (const date of ['2026-02-30', '2026-11-21T00:00:00Z', '21.11.2026']) expect(read(dated(date))).toBeNull();
});
