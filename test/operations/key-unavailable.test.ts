import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { STEP_ATTEMPTS_MAX } from '../../lib/domain/jobs/limits.ts';
import type { Cipher, Fingerprinter } from '../../lib/domain/kernel/cipher.ts';
import { MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { startFakeKms } from '../support/adapters/fake-kms.ts';
import { startApiOn, type TestCaller } from '../support/api/api.ts';
import { comeBack, createOAuthMember, decide, locationOf } from '../support/members/oauth.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { testTable } from '../support/table/test-table.ts';
import { notifyWorld } from '../support/webhooks/notify-world.ts';

/** Of a key that is disabled, waits for its deletion, is of another store, is gone, or forbids its use. */
const FAULTS = [
  'DisabledException',
  'KMSInvalidStateException',
  'KeyUnavailableException',
  'NotFoundException',
  'AccessDeniedException',
] as const;

/** How long an environment keeps a plain data key. */
const KEPT_MS = 5 * MINUTE_MS;

let cipher: Cipher & Fingerprinter;
let app: TestCaller;
let count = 0;

const kms = await startFakeKms();
const api = await startApiOn(await testTable(), undefined, undefined, {
  cipherOf: () => ({
    encrypt: (...given) => cipher.encrypt(...given),
    decrypt: (...given) => cipher.decrypt(...given),
    ready: (...given) => cipher.ready(...given),
    fingerprint: (...given) => cipher.fingerprint(...given),
  }),
});
afterAll(() => kms[Symbol.asyncDispose]());
beforeEach(async () => {
  kms.fault = null;
  cipher = kms.cipher(api.clock);
  api.pollQueue.sent.splice(0);
  api.log.lines.splice(0);
  failures.splice(0);
  count += 1;
  app = await api.signIn(`keyless-${count}`);
});

/** All environments are new, so none has a plain data key. */
const disableKey = (fault: string = FAULTS[0]): void => {
  cipher = kms.cipher(api.clock);
  kms.fault = fault;
};
const memberOf = async (guid: string) => (await app.get(`/members/${guid}`)).json.member;
/** A minute in which every message comes to a worker, and those that failed come again by the sweep. */
const minutePasses = async (): Promise<void> => {
  api.clock.advance(MINUTE_MS);
  await api.sweepOnce();
  await api.settle().catch((error: Error) => failures.push(error.name));
};
const failures: string[] = [];

describe('while the key of the stage cannot be used', () => {
  test.each(FAULTS)('a call that stores a secret is answered 503 and does nothing: %s', async (fault) => {
    disableKey(fault);
    const refused = await api.connect(app);
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.json.error.code).toBe(5030);
    expect(refused.json.error.message).toMatch(/^Stored secrets cannot be used now; try again later\. Request /);
    const [line] = api.log.lines.filter(({ code }) => code === 'REQUEST_FAILED');
    expect(line?.error).toMatchObject({ name: 'KeyUnavailable', cause: { name: fault } });
    expect((await app.get('/members')).json.members).toEqual([]);
    kms.fault = null;
    expect((await api.connect(app)).status).toBe(200);
  });

  test('calls that need no secret are answered as usual', async () => {
    const { guid } = (await api.connect(app)).json.member;
    await api.settle();
    disableKey();
    expect((await app.get(`/members/${guid}`)).status).toBe(200);
    expect((await app.get('/accounts')).json.accounts.length).toBeGreaterThan(0);
    expect((await app.get('/transactions')).status).toBe(200);
  });

  test('a repeated call with its Idempotency-Key is made once the key can be used', async () => {
    disableKey();
    const create = () =>
      api.partner.call(
        'POST',
        '/webhook_endpoints',
        { webhook_endpoint: { url: 'https://receiver.example/hooks', event_types: ['*'] } },
        { 'Idempotency-Key': `keyless-${count}` },
      );
    expect((await create()).status).toBe(503);
    kms.fault = null;
    const created = await create();
    expect(created.status).toBe(200);
    expect((await create()).headers['idempotency-replayed']).toBe('true');
  });

  test('a job waits unchanged, however often a worker tries, and then continues', async () => {
    const startsBefore = api.bank.stats().startCalls;
    const { guid } = (await api.connect(app)).json.member;
    disableKey();
    for (let minute = 0; minute < 9; minute += 1) await minutePasses();
    expect(failures.length).toBeGreaterThan(STEP_ATTEMPTS_MAX);
    expect(new Set(failures)).toEqual(new Set(['KeyUnavailable']));
    expect((await memberOf(guid)).connection_status).toBe('CREATED');
    expect(api.bank.stats().startCalls - startsBefore).toBe(0);
    kms.fault = null;
    for (let minute = 0; minute < 3; minute += 1) await minutePasses();
    expect((await memberOf(guid)).connection_status).toBe('CONNECTED');
  });

  test('answers of a user are kept, and nobody is asked twice', async () => {
    const { guid } = (await api.connect(app, 'sandbox-20', 'challenge')).json.member;
    await api.settle();
    const [challenge] = (await app.get(`/members/${guid}/challenges`)).json.challenges;
    await app.call('PUT', `/members/${guid}/resume`, { challenges: [{ guid: challenge.guid, value: 'correct' }] });
    disableKey();
    for (let minute = 0; minute < 4; minute += 1) await minutePasses();
    kms.fault = null;
    for (let minute = 0; minute < 3; minute += 1) await minutePasses();
    expect(await memberOf(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect((await app.get(`/members/${guid}/jobs`)).json.jobs).toHaveLength(1);
  });

  test('a code of OAuth is not sent, and is sent once when the key works again', async () => {
    const { guid, oauth_window_uri: window } = (await createOAuthMember(app)).json.member;
    const back = await decide(window, 'allow', 'sandbox-2');
    const codesBefore = api.bank.stats().tokenCalls;
    api.whileBrowsersWait.run = async () => disableKey();
    await comeBack(api, back);
    await expect(api.takeConsents()).rejects.toMatchObject({ name: 'KeyUnavailable' });
    expect(api.bank.stats().tokenCalls).toBe(codesBefore);
    kms.fault = null;
    for (let minute = 0; minute < 3; minute += 1) await minutePasses();
    expect(api.bank.stats().tokenCalls).toBe(codesBefore + 1);
    expect((await memberOf(guid)).connection_status).toBe('CONNECTED');
  });

  test('a code that comes back from the institution may come again', async () => {
    const { oauth_window_uri: window } = (await createOAuthMember(app)).json.member;
    const back = await decide(window, 'allow', 'sandbox-2');
    disableKey();
    expect((await comeBack(api, back)).status).toBe(503);
    kms.fault = null;
    const again = await comeBack(api, back);
    expect([again.status, locationOf(again)]).toEqual([302, expect.any(String)]);
  });

  test('webhooks wait, and are sent when the key works again', async () => {
    const world = await notifyWorld(undefined, createMemoryTable(), kms.cipher);
    await world.endpoint();
    world.clock.advance(KEPT_MS);
    kms.fault = FAULTS[0];
    await world.happen();
    await world.run(30 * MINUTE_MS);
    expect(world.posts).toEqual([]);
    expect(world.lines.some(({ fields }) => String(fields?.error).startsWith('KeyUnavailable'))).toBe(true);
    kms.fault = null;
    await world.run(10 * MINUTE_MS);
    expect(world.posts).toHaveLength(1);
  });
});

test('a step that has begun can use its key to the end, also when that is disabled', async () => {
  const clock = { nowMs: 0 };
  const worker = kms.cipher(() => clock.nowMs);
  const owner = { clientGuid: 'CLT-1', wrappedDataKey: new Uint8Array([1]), laterDataKeys: [] };
  await worker.encrypt(owner, 'place', 'text');
  clock.nowMs = KEPT_MS - SECOND_MS;
  await worker.ready(owner);
  kms.fault = FAULTS[0];
  clock.nowMs += 90 * SECOND_MS;
  await worker.encrypt(owner, 'place', 'text');
  clock.nowMs += 2 * MINUTE_MS;
  await expect(worker.ready(owner)).rejects.toMatchObject({ name: 'KeyUnavailable' });
});
