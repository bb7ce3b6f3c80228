import { describe, expect, test } from 'vitest';
import { MICRO_DEPOSIT_STATUS_IDS, type MicroDepositStatus } from '../../../lib/domain/accounts/micro-deposit.ts';
import type { Called } from '../../../web/widgets/calls.ts';
import { openedAt, primaryAction, shownAs } from '../../../web/widgets/deposits/deposit-view.ts';
import { tellAmounts } from '../../../web/widgets/deposits/send-amounts.ts';
import type { Microdeposit } from '../../../web/widgets/wire.ts';
import { contextOf } from './page-values.ts';
import { walk } from './walk.ts';

const depositOf = (status_name: MicroDepositStatus, tries_left = 3): Microdeposit => ({
  guid: 'MIC-1',
  institution_name: 'Sandbox Bank',
  status_name,
  tries_left,
});

const VIEWS = {
  DEPOSITED: ['verifyDeposits', null],
  DENIED: ['verifyDeposits', null],
  PREINITIATED: ['comeBack', 'comeBack/primaryAction'],
  INITIATED: ['comeBack', 'comeBack/primaryAction'],
  REQUESTED: ['comeBack', 'comeBack/primaryAction'],
  VERIFIED: ['verified', 'verified/primaryAction'],
  PREVENTED: ['errors', 'error/primaryAction'],
  ERRORED: ['errors', 'error/primaryAction'],
  REJECTED: ['errors', 'error/primaryAction'],
  CONFLICTED: ['errors', 'error/primaryAction'],
} as const satisfies Record<MicroDepositStatus, readonly [string, string | null]>;
const statuses = Object.keys(MICRO_DEPOSIT_STATUS_IDS) as readonly MicroDepositStatus[];

describe('the widget Connect at a microdeposit', () => {
  test.each(statuses)('that is %s sends the host a message of what it shows', (status) => {
    const [initial_step, end] = VIEWS[status];
    expect(openedAt(depositOf(status))).toEqual({ name: 'connect/microdeposits/loaded', fields: { initial_step } });
    expect(shownAs(depositOf(status))?.name ?? null).toBe(
      status === 'VERIFIED' ? 'connect/microdeposits/verified' : null,
    );
    if (end !== null) expect(primaryAction(depositOf(status)).name).toBe(`connect/microdeposits/${end}`);
  });

  test('opens there, and back leads to the search', () => {
    const page = walk(contextOf(), { kind: 'microdeposit', micro_deposit: depositOf('DEPOSITED') });
    expect(page.state().step).toEqual({ kind: 'microdeposit', deposit: depositOf('DEPOSITED') });
    expect(page.messages()).toEqual([{ name: 'connect/loaded', fields: { initial_step: 'microdeposits' } }]);
    page.person({ kind: 'back' });
    expect(page.told().slice(1)).toEqual(['connect/backToSearch', 'connect/stepChange']);
  });

  test('stays there at back where there is no search', () => {
    const context = contextOf({ disable_institution_search: true });
    const page = walk(context, { kind: 'microdeposit', micro_deposit: depositOf('VERIFIED') }).person({ kind: 'back' });
    expect(page.state().step.kind).toBe('microdeposit');
    expect(page.told()).toEqual(['connect/loaded', 'connect/backToSearch']);
  });
});

const okOf = (deposit: Microdeposit): Called<unknown> => ({
  kind: 'ok',
  status: 200,
  body: { micro_deposit: deposit },
  headers: new Headers(),
});
const refusedOf = (status: number): Called<unknown> => ({
  kind: 'refused',
  refusal: { status, code: 0, retryAfterSeconds: null, memberGuid: null },
  body: null,
});

/** An API whose PUT and GET answer as given, and the calls that were made. */
const apiOf = (put: Called<unknown>, get: Called<unknown> = refusedOf(0)) => {
  const calls: unknown[] = [];
  return {
    calls,
    send: async <T>(...sent: readonly unknown[]) => {
      calls.push(sent);
      return put as Called<T>;
    },
    read: async <T>(path: string) => {
      calls.push(['GET', path]);
      return get as Called<T>;
    },
  };
};

describe('entering the amounts of a microdeposit', () => {
  test.each([
    [['0.09', '0.02'], 0.09, 0.02],
    [['0,09', ',02'], 0.09, 0.02],
    [['.5', '1'], 0.5, 1],
  ] as const)('sends %j as dollars', async (texts, deposit_amount_1, deposit_amount_2) => {
    const api = apiOf(okOf(depositOf('VERIFIED')));
    expect(await tellAmounts(depositOf('DEPOSITED'), texts, api)).toEqual({
      kind: 'told',
      deposit: depositOf('VERIFIED'),
    });
    expect(api.calls).toEqual([['PUT', 'micro_deposits/MIC-1', { deposit_amount_1, deposit_amount_2 }]]);
  });

  test('reads the status where another page has entered them, or the answer was lost', async () => {
    const api = apiOf(refusedOf(409), okOf(depositOf('PREVENTED', 0)));
    expect(await tellAmounts(depositOf('DENIED'), ['0.01', '0.01'], api)).toEqual({
      kind: 'told',
      deposit: depositOf('PREVENTED', 0),
    });
    expect(api.calls.at(-1)).toEqual(['GET', 'micro_deposits/MIC-1']);
  });

  test.each([
    [400, 'notAccepted'],
    [404, 'deposit.gone'],
    [503, 'callFailed'],
    [0, 'callFailed'],
  ])('says what is wrong after %s', async (status, notice) => {
    const told = await tellAmounts(depositOf('DEPOSITED'), ['0.09', '0.02'], apiOf(refusedOf(status)));
    expect(told).toEqual({ kind: 'refused', notice });
  });
});
