import { describe, expect, it } from 'vitest';
import { createBank, type WantedHint } from '../../../functions/sandbox-bank/bank/bank.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { bankClient } from './bank-client.ts';

describe('a job of the sandbox bank', () => {
  it('is found ready by its first poll, and by the n-th with +slow<n>', () => {
    for (const [login, polls] of [
      ['mxuser', 1],
      ['mxuser+slow5', 5],
      ['sandbox-10+slow12+still', 12],
    ] as const) {
      const bank = bankClient(testClock());
      const { id, status } = bank.start(login);
      expect(status).toBe('running');
      for (let poll = 1; poll < polls; poll += 1) expect(bank.poll(id).status).toBe('running');
      expect(bank.poll(id).status).toBe('ready');
      expect(bank.bank.stats().polls).toBe(polls);
    }
  });

  it('is started once however often the same key asks (P6)', () => {
    const bank = bankClient(testClock());
    const ids = new Set(Array.from({ length: 20 }, () => bank.start('mxuser', 'any', 'job-1').id));
    expect(ids.size).toBe(1);
    expect(bank.bank.stats()).toMatchObject({ starts: 1, startCalls: 20 });
    bank.start('mxuser', 'any', 'job-2');
    expect(bank.bank.stats()).toMatchObject({ starts: 2, startCalls: 21 });
    for (let tries = 0; tries < 3; tries += 1) bank.startAnswer('mxuser+500', 'any', 'job-3');
    expect(bank.bank.stats()).toMatchObject({ starts: 3, startCalls: 24 });
  });

  it('never shows its login in its id', () => {
    const bank = bankClient(testClock());
    const { id } = bank.start('a-very-private-login', 'a-very-private-password');
    const bytes = Buffer.from(id, 'base64url').toString('latin1');
    expect(`${id}${bytes}`).not.toMatch(/private/);
  });

  it('can be served by another instance of the bank', () => {
    const clock = testClock();
    const [first, second] = [bankClient(clock), bankClient(clock)];
    const { id } = first.start('mxuser+slow3');
    clock.advance(60 * SECOND_MS);
    expect(second.poll(id).status).toBe('ready');
    expect(second.accounts(id)).toHaveLength(5);
  });

  it('is done as many seconds after its start as the login says, however often polled', () => {
    const clock = testClock();
    const [first, second] = [bankClient(clock), bankClient(clock)];
    const { id } = first.start('mxuser+ready90');
    for (let poll = 0; poll < 20; poll += 1) expect(first.poll(id).status).toBe('running');
    clock.advance(90 * SECOND_MS - 1);
    expect(first.poll(id).status).toBe('running');
    clock.advance(1);
    expect(first.poll(id).status).toBe('ready');
    expect(second.accounts(id)).toHaveLength(5);
  });

  it('sends one hint, under the name of the caller, where both ask for it', () => {
    const clock = testClock();
    const wanted: WantedHint[] = [];
    const client = bankClient(clock, createBank({ clock, onHintWanted: (hint) => wanted.push(hint) }));
    const start = (login: string, reference?: string) =>
      client.ask(
        'POST',
        '/v1/jobs',
        {
          reference,
          credentials: [
            { field: 'LOGIN', value: login },
            { field: 'PASSWORD', value: 'any' },
          ],
        },
        login,
      );
    start('mxuser+ready90', 'a');
    start('mxuser+ready90+hint');
    expect(wanted).toEqual([]);
    start('one+ready90+hint', 'b');
    start('one+ready90+hint', 'b');
    start('two+hint', 'c');
    expect(wanted.map(({ reference, atMs }) => [reference, (atMs - clock()) / SECOND_MS])).toEqual([
      ['b', 90],
      ['c', 60],
    ]);
  });

  it('shows no data before it is ready, and none about unknown jobs', () => {
    const bank = bankClient(testClock());
    const { id } = bank.start('mxuser+slow3');
    expect(bank.ask('GET', `/v1/jobs/${id}/accounts`)).toMatchObject({ status: 409 });
    for (const path of [
      '/v1/jobs/unknown',
      `/v1/jobs/${id}x`,
      `/v1/jobs/${id.slice(0, -2)}AA`,
      `/v1/jobs/${id}/nothing`,
      '/',
      '/v2/jobs',
    ]) {
      expect(bank.ask('GET', path)).toMatchObject({ kind: 'json', status: 404 });
    }
    const ready = bank.refresh('mxuser');
    expect(bank.ask('GET', `/v1/jobs/${ready}/accounts/mortgage/transactions`)).toMatchObject({ status: 404 });
    expect(bank.ask('GET', `/v1/jobs/${ready}/accounts/card/transactions?cursor=x`)).toMatchObject({ status: 400 });
    expect(bank.ask('GET', `/v1/jobs/${ready}/accounts/card/transactions?from=2026-02-30`)).toMatchObject({
      status: 400,
    });
  });

  it('needs a key, a login and readable JSON to start', () => {
    const bank = bankClient(testClock());
    expect(bank.startAnswer('mxuser', 'any', '')).toMatchObject({ status: 400 });
    expect(bank.startAnswer('')).toMatchObject({ status: 400 });
    expect(bank.ask('POST', '/v1/jobs', 'text', 'key')).toMatchObject({ status: 400 });
  });
});

describe('passwords of the sandbox bank', () => {
  it.each([
    ['anything', 200, 'ready', undefined],
    ['INVALID', 200, 'refused', 'login.wrong'],
    ['LOCKED', 200, 'refused', 'login.locked'],
    ['DISABLED', 200, 'refused', 'login.disabled'],
    ['locked', 200, 'ready', undefined],
  ] as const)('as %s', (password, _status, status, reason) => {
    const bank = bankClient(testClock());
    const job = bank.poll(bank.start('mxuser', password).id);
    expect([job.status, job.reason]).toEqual([status, reason]);
  });

  it.each([
    ['UNAUTHORIZED', 401],
    ['BAD_REQUEST', 400],
    ['SERVER_ERROR', 500],
    ['UNAVAILABLE', 503],
  ] as const)('as %s answer %i', (password, status) => {
    expect(bankClient(testClock()).startAnswer('mxuser', password)).toMatchObject({ kind: 'json', status });
  });
});

describe('challenges of the sandbox bank (P16)', () => {
  const challenged = (login: string, password: string) => {
    const bank = bankClient(testClock());
    const job = bank.poll(bank.start(login, password).id);
    expect(job.status).toBe('challenged');
    const challenge = job.challenges?.[0];
    if (challenge === undefined) throw new Error('no challenge');
    return { ...bank, job, challenge };
  };

  it.each([
    ['challenge', 'text'],
    ['options', 'options'],
    ['image', 'image'],
    ['image_options', 'image_options'],
  ])('for the password %s are of type %s, and the right answer continues the job', (password, type) => {
    const { challenge, answer, job, poll, jobOf, accounts, bank } = challenged('mxuser', password);
    expect(challenge.type).toBe(type);
    expect(poll(job.id).challenges?.[0]).toEqual(challenge);
    expect(jobOf(answer(job.id, challenge.id, 'correct')).status).toBe('ready');
    expect(accounts(job.id)).toHaveLength(5);
    expect(bank.stats().answers).toBe(1);
  });

  it('accept an option by its id', () => {
    const { challenge, answer, job, jobOf } = challenged('mxuser', 'options');
    const right = challenge.options.find(({ value }) => value === 'correct');
    expect(jobOf(answer(job.id, challenge.id, right?.id ?? '')).status).toBe('ready');
  });

  it.each([
    ['wrong', 'answer.wrong'],
    ['Correct', 'answer.wrong'],
    ['challenge', 'answer.wrong'],
    ['INVALID', 'login.wrong'],
    ['LOCKED', 'login.locked'],
    ['DISABLED', 'login.disabled'],
  ])('refuse the answer %s as %s', (value, reason) => {
    const { challenge, answer, job, jobOf } = challenged('mxuser', 'challenge');
    expect(jobOf(answer(job.id, challenge.id, value))).toMatchObject({ status: 'refused', reason });
  });

  it.each([
    ['UNAUTHORIZED', 401],
    ['BAD_REQUEST', 400],
    ['SERVER_ERROR', 500],
    ['UNAVAILABLE', 503],
  ])('fail at the answer %s with %i', (value, status) => {
    const { challenge, answer, job } = challenged('mxuser', 'challenge');
    expect(answer(job.id, challenge.id, value)).toMatchObject({ kind: 'json', status });
  });

  it('have a second question for test_atrium when the first is answered with challenge', () => {
    const { challenge, answer, job, jobOf } = challenged('test_atrium', 'challenge');
    const second = jobOf(answer(job.id, challenge.id, 'challenge'));
    expect(second.status).toBe('challenged');
    const next = second.challenges?.[0];
    expect(next?.id).not.toBe(challenge.id);
    expect(jobOf(answer(job.id, next?.id ?? '', 'correct')).status).toBe('ready');
  });

  it('count answers sent twice once, and refuse answers to nothing', () => {
    const { challenge, answer, job, jobOf, start, poll } = challenged('mxuser', 'challenge');
    expect(jobOf(answer(job.id, challenge.id, 'correct')).status).toBe('ready');
    expect(jobOf(answer(job.id, challenge.id, 'wrong')).status).toBe('ready');
    const plain = start('mxuser');
    poll(plain.id);
    expect(answer(plain.id, challenge.id, 'correct')).toMatchObject({ status: 409 });
  });

  it('leave a slow login as many polls after its answer', () => {
    const bank = bankClient(testClock());
    const { id } = bank.start('mxuser+slow3', 'challenge');
    expect([bank.poll(id), bank.poll(id)].map(({ status }) => status)).toEqual(['running', 'running']);
    const question = bank.poll(id).challenges?.[0];
    expect(bank.jobOf(bank.answer(id, question?.id ?? '', 'correct')).status).toBe('running');
    expect([bank.poll(id), bank.poll(id), bank.poll(id)].map(({ status }) => status)).toEqual([
      'running',
      'running',
      'ready',
    ]);
  });
});

describe('failures of the sandbox bank', () => {
  it.each([
    ['mxuser+html', { kind: 'html' }],
    ['mxuser+reset', { kind: 'reset' }],
    ['mxuser+hang', { kind: 'hang' }],
    ['mxuser+401', { kind: 'json', status: 401 }],
    ['mxuser+429', { kind: 'json', status: 429, retryAfterSeconds: 120 }],
    ['mxuser+500', { kind: 'json', status: 500 }],
  ])('with %s come at the start', (login, answer) => {
    expect(bankClient(testClock()).startAnswer(login)).toMatchObject(answer);
  });

  it.each(['poll', 'accounts', 'transactions', 'holdings'] as const)(
    'with +500@%s come there and nowhere before',
    (call) => {
      const bank = bankClient(testClock());
      const { id } = bank.start(`mxuser+500@${call}`);
      const paths = {
        poll: '',
        accounts: '/accounts',
        transactions: '/accounts/card/transactions',
        holdings: '/accounts/investment/holdings',
      };
      for (const [name, path] of Object.entries(paths)) {
        const status = name === call ? 500 : 200;
        expect([name, bank.ask('GET', `/v1/jobs/${id}${path}`)]).toMatchObject([name, { status }]);
        if (name === call) return;
      }
    },
  );

  it('with +fail-account affect the transactions of one account and nothing else', () => {
    const bank = bankClient(testClock());
    const job = bank.refresh('mxuser+fail-account');
    expect(bank.accounts(job)).toHaveLength(5);
    expect(bank.ask('GET', `/v1/jobs/${job}/accounts/savings/transactions`)).toMatchObject({ status: 500 });
    for (const account of ['checking', 'card', 'loan', 'investment']) bank.page(job, account);
  });
});
