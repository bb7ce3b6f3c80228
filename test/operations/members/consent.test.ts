import { beforeEach, describe, expect, test } from 'vitest';
import { SANDBOX_LIMITS } from '../../../lib/connectors/sandbox/limits.ts';
import { createSandboxTokenExchange } from '../../../lib/connectors/sandbox/token.ts';
import { DAY_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { CODE_SENDER_LEASE_MS, CONSENT_WAIT_MS_MAX } from '../../../lib/domain/members/consent.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { freePort } from '../../support/adapters/port.ts';
import { startApiOn, type TestCaller } from '../../support/api/api.ts';
import { comeBack, createOAuthMember, decide, freshWindow, locationOf } from '../../support/members/oauth.ts';
import { type Death, type MortalTable, mortalTable } from '../../support/table/mortal-table.ts';
import { testTable } from '../../support/table/test-table.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

const APP = 'https://app.example/connected';
const REFUSED = 'The institution did not complete the consent. Allow access there once more to connect.';
const UNKNOWN = 'The institution did not say whether the consent was taken. Allow access there once more to connect.';

let [count, codesBefore] = [0, 0];

const fresh = await testTable();
const machine: MortalTable = mortalTable(fresh.table);
const api = await startApiOn({ ...fresh, table: machine.table });
beforeEach(() => {
  machine.revive();
  api.consentQueue.drain();
  api.whileBrowsersWait.run = () => api.takeConsents();
  api.atTokenEndpoint.run = (call) => call();
  api.timeouts.of = (ms) => AbortSignal.timeout(ms);
  codesBefore = api.bank.stats().tokenCalls;
});

interface Consenting {
  readonly app: TestCaller;
  readonly guid: string;
  /** Where the bank sends the browser. */
  readonly back: URL;
}

/** A member whose user has just decided at the bank. */
const consenting = async (decision: 'allow' | 'deny' = 'allow', login = 'sandbox-2'): Promise<Consenting> => {
  count += 1;
  const app = await api.signIn(`consenting-${count}`);
  const { member } = (await createOAuthMember(app, { client_redirect_url: APP })).json;
  return { app, guid: member.guid, back: await decide(member.oauth_window_uri, decision, login) };
};

const memberOf = async ({ app, guid }: Consenting) => (await app.get(`/members/${guid}`)).json.member;
const jobsOf = async ({ app, guid }: Consenting) => (await app.get(`/members/${guid}/jobs`)).json.jobs;
const told = ({ guid }: Consenting, rest: string): string => `${APP}?${rest.replace('*', `member_guid=${guid}`)}`;
const returned = async ({ back }: Consenting): Promise<string> => locationOf(await comeBack(api, back));
/** By the bank, since the test began. */
const codesSeen = (): number => api.bank.stats().tokenCalls - codesBefore;
const windowsOf = async ({ guid }: Consenting) =>
  (await api.items()).filter(({ sk, memberGuid }) => sk.startsWith('OAUTH#') && memberGuid === guid);

/** What the sweep and the workers make good in some minutes; no message gets lost meanwhile. */
const minutesPass = async (minutes = 3): Promise<void> => {
  for (let minute = 0; minute < minutes; minute += 1) {
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
    await api.settle();
  }
};

const takeEvents = async () => {
  const messages = api.notifyQueue.drain().filter((message) => message.kind === 'event');
  const found = await Promise.all(
    messages.map(({ client_guid, feed_shard, event_guid }) =>
      api.table.get(keys.eventInShard(client_guid, feed_shard, event_guid), { isConsistent: true }),
    ),
  );
  return found.map((item) => ({ type: item?.type, body: JSON.parse(String(item?.body)) }));
};

/** Nothing is left of a code, and the consent is over. */
const expectOver = async (consent: Consenting): Promise<void> => {
  for (const window of await windowsOf(consent)) {
    if (window.stage === undefined) continue;
    expect(window).toMatchObject({ stage: 'CLOSED', ttl: expect.any(Number) });
    expect(Object.keys(window)).not.toContain('code');
    expect(Object.keys(window)).not.toContain('verifier');
    expect(Object.keys(window)).not.toContain('duePk');
  }
};

/** The way on from every end: a new window. */
const consentAnew = async (consent: Consenting): Promise<void> => {
  const back = await decide(await freshWindow(consent.app, consent.guid), 'allow', 'sandbox-2');
  expect(locationOf(await comeBack(api, back))).toContain('status=success');
  await api.settle();
  expect(await memberOf(consent)).toMatchObject({ connection_status: 'CONNECTED', needs_updated_credentials: false });
};

describe('a code of OAuth is sent once (P45)', () => {
  /** Writes of a consent from the browser's return to the started job, and what stands when a machine dies at each. */
  const DEATHS: readonly (Death & { readonly codes: number; readonly end: 'CONNECTED' | 'UNKNOWN' })[] = [
    // The window is taken.
    { write: 1, when: 'before', codes: 1, end: 'CONNECTED' },
    { write: 1, when: 'after', codes: 1, end: 'CONNECTED' },
    // The fence before the call.
    { write: 2, when: 'before', codes: 1, end: 'CONNECTED' },
    { write: 2, when: 'after', codes: 0, end: 'UNKNOWN' },
    // Access is saved.
    { write: 3, when: 'before', codes: 1, end: 'UNKNOWN' },
    { write: 3, when: 'after', codes: 1, end: 'CONNECTED' },
    // The first job starts.
    { write: 4, when: 'before', codes: 1, end: 'CONNECTED' },
    { write: 4, when: 'after', codes: 1, end: 'CONNECTED' },
  ];

  test('with as many writes as the crash tests below cover', async () => {
    const consent = await consenting();
    machine.revive();
    expect(await returned(consent)).toBe(told(consent, 'status=success&*'));
    expect(machine.writes()).toBe(DEATHS.length / 2);
  });

  test.each(DEATHS)('when its worker dies $when write $write: $codes sent, $end', async ({ codes, end, ...death }) => {
    const consent = await consenting();
    machine.dieAt(death);
    await comeBack(api, consent.back);
    machine.revive();
    // Only what was never stored needs the browser again.
    if (death.write === 1 && death.when === 'before') await comeBack(api, consent.back);
    await minutesPass();
    expect(codesSeen()).toBe(codes);
    await expectOver(consent);
    if (end === 'CONNECTED') {
      expect(await memberOf(consent)).toMatchObject({ connection_status: 'CONNECTED' });
      expect(await jobsOf(consent)).toMatchObject([{ origin: 'OAUTH' }]);
      expect(await returned(consent)).toBe(told(consent, 'status=success&*'));
    } else {
      expect(await memberOf(consent)).toMatchObject({
        connection_status: 'IMPAIRED',
        connection_status_message: UNKNOWN,
        needs_updated_credentials: true,
      });
      expect(await jobsOf(consent)).toEqual([]);
      expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=FAILED'));
      await consentAnew(consent);
    }
    expect(codesSeen()).toBe(codes + (end === 'UNKNOWN' ? 1 : 0));
  });

  test('when its worker dies between the call and the answer', async () => {
    const consent = await consenting();
    api.atTokenEndpoint.run = async (call) => {
      await call();
      return machine.die();
    };
    await comeBack(api, consent.back);
    machine.revive();
    await minutesPass();
    expect(codesSeen()).toBe(1);
    expect(await memberOf(consent)).toMatchObject({ connection_status_message: UNKNOWN });
    await expectOver(consent);
  });

  test('when its worker is late past its lease, and what the user saw stays', async () => {
    const consent = await consenting();
    api.atTokenEndpoint.run = async (call) => {
      const answer = await call();
      api.clock.advance(CODE_SENDER_LEASE_MS);
      await api.sweepOnce();
      return answer;
    };
    await comeBack(api, consent.back);
    await minutesPass();
    expect(codesSeen()).toBe(1);
    expect(await memberOf(consent)).toMatchObject({ connection_status_message: UNKNOWN });
    expect((await api.items()).filter(({ sk }) => sk === `CRED#${consent.guid}`)).toEqual([]);
    await expectOver(consent);
    api.atTokenEndpoint.run = (call) => call();
    await consentAnew(consent);
  });

  test('when one message is delivered twenty times, at once and later', async () => {
    const consent = await consenting();
    api.whileBrowsersWait.run = async () => undefined;
    await comeBack(api, consent.back);
    const [message] = api.consentQueue.drain();
    if (message === undefined) throw new Error('no message');
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await api.consentQueue.send(message, 0);
        await api.takeConsents();
      }),
    );
    await api.settle();
    await api.consentQueue.send(message, 0);
    await api.takeConsents();
    expect(codesSeen()).toBe(1);
    expect(await jobsOf(consent)).toHaveLength(1);
  });

  test('when a message is lost, by the sweep', async () => {
    const consent = await consenting();
    api.whileBrowsersWait.run = async () => void api.consentQueue.drain();
    expect(await returned(consent)).toBe(told(consent, 'status=success&*&is_pending=true'));
    await minutesPass(2);
    expect([codesSeen(), (await memberOf(consent)).connection_status]).toEqual([1, 'CONNECTED']);
  });
});

describe('a bank that is slow to answer a code', () => {
  test('lets the browser wait five seconds, and later the member shows the outcome', async () => {
    const consent = await consenting();
    let answerNow = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    api.atTokenEndpoint.run = async (call) => {
      const answer = await call();
      await answered;
      return answer;
    };
    const work: Promise<void>[] = [];
    let waitedMs = 0;
    api.whileBrowsersWait.run = async (ms) => {
      waitedMs += ms;
      work.push(api.takeConsents());
    };
    expect(await returned(consent)).toBe(told(consent, 'status=success&*&is_pending=true'));
    expect(waitedMs).toBe(CONSENT_WAIT_MS_MAX);
    expect(await memberOf(consent)).toMatchObject({ connection_status: 'PENDING', is_being_aggregated: false });
    answerNow();
    await Promise.all(work);
    expect(await memberOf(consent)).toMatchObject({ connection_status: 'CREATED', is_being_aggregated: true });
    await api.settle();
    expect((await memberOf(consent)).connection_status).toBe('CONNECTED');
    expect(await returned(consent)).toBe(told(consent, 'status=success&*'));
    expect(codesSeen()).toBe(1);
  });

  test('and never answers is given up, and the user is asked again', async () => {
    const consent = await consenting('allow', 'sandbox-2+hang@token');
    const patience = new AbortController();
    api.timeouts.of = () => patience.signal;
    const location = returned(consent);
    while (codesSeen() === 0) await new Promise(setImmediate);
    patience.abort();
    expect(await location).toBe(told(consent, 'status=error&*&error_reason=FAILED'));
    expect(await memberOf(consent)).toMatchObject({
      connection_status: 'IMPAIRED',
      connection_status_message: UNKNOWN,
    });
    api.timeouts.of = (ms) => AbortSignal.timeout(ms);
    await minutesPass();
    expect(codesSeen()).toBe(1);
    await consentAnew(consent);
  });
});

describe('the member shows the answer of the bank to a code', () => {
  test.each([
    ['401', REFUSED],
    ['429', REFUSED],
    ['500', UNKNOWN],
    ['html', UNKNOWN],
    ['truncated', UNKNOWN],
    ['reset', UNKNOWN],
  ])('as %s', async (trouble, sentence) => {
    const consent = await consenting('allow', `sandbox-2+${trouble}@token`);
    api.notifyQueue.drain();
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=FAILED'));
    expect(await memberOf(consent)).toMatchObject({
      connection_status: 'IMPAIRED',
      connection_status_message: sentence,
      is_being_aggregated: false,
      needs_updated_credentials: true,
    });
    expect((await takeEvents()).map(({ type }) => String(type)).toSorted()).toEqual(['CONNECTION_STATUS', 'MEMBER']);
    expect((await consent.app.get(`/members/${consent.guid}/refresh`)).headers['Tributary-Refresh']).toBe('blocked');
    await minutesPass();
    expect(codesSeen()).toBe(1);
    await expectOver(consent);
    await consentAnew(consent);
  });
});

test('a code that never reached the bank counts as unused, and the member says so', async () => {
  const consent = await consenting();
  const baseUrl = `http://127.0.0.1:${await freePort()}`;
  const nowhere = createSandboxTokenExchange(openLoopback(api.clock)().httpFor({ baseUrl, limits: SANDBOX_LIMITS }));
  api.atTokenEndpoint.run = (_call, args) => nowhere(...args);
  expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=FAILED'));
  expect(await memberOf(consent)).toMatchObject({
    connection_status: 'IMPAIRED',
    connection_status_message: REFUSED,
  });
  expect(codesSeen()).toBe(0);
});

describe('a denial of consent', () => {
  test('shows in the member and sends one event', async () => {
    const consent = await consenting('deny');
    api.notifyQueue.drain();
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=DENIED'));
    const events = await takeEvents();
    expect(events).toMatchObject([
      { type: 'CONNECTION_STATUS', body: { connection_status: 'DENIED', member_guid: consent.guid } },
      { type: 'MEMBER', body: { action: 'updated', member: { connection_status: 'DENIED' } } },
    ]);
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=DENIED'));
    expect(await takeEvents()).toEqual([]);
    expect(codesSeen()).toBe(0);
    await consentAnew(consent);
  });

  test.each(['server_error', 'temporarily_unavailable', 'made_up'])(
    'by the error %s asks for another try',
    async (error) => {
      const consent = await consenting('deny');
      consent.back.searchParams.set('error', error);
      expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=FAILED'));
      expect(await memberOf(consent)).toMatchObject({
        connection_status: 'IMPAIRED',
        connection_status_message: REFUSED,
      });
      await consentAnew(consent);
    },
  );

  test.each(['before', 'after'] as const)('is kept when a machine dies %s writing it', async (when) => {
    const consent = await consenting('deny');
    machine.dieAt({ write: 1, when });
    await comeBack(api, consent.back);
    machine.revive();
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=DENIED'));
    expect((await memberOf(consent)).connection_status).toBe('DENIED');
  });

  test('of a second consent leaves a member that works by the first', async () => {
    const consent = await consenting();
    await comeBack(api, consent.back);
    await api.settle();
    const before = await memberOf(consent);
    const back = await decide(await freshWindow(consent.app, consent.guid), 'deny');
    expect(locationOf(await comeBack(api, back))).toContain('error_reason=DENIED');
    expect(await memberOf(consent)).toEqual(before);
  });

  test('that comes after the window has expired changes nothing', async () => {
    const consent = await consenting('deny');
    api.clock.advance(30 * MINUTE_MS);
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=EXPIRED'));
  });

  test('that comes together with a code of one state: the first of both counts', async () => {
    const consent = await consenting('deny');
    await returned(consent);
    consent.back.searchParams.delete('error');
    consent.back.searchParams.set('code', 'made-up');
    expect(await returned(consent)).toBe(told(consent, 'status=error&*&error_reason=DENIED'));
    expect(codesSeen()).toBe(0);
  });
});

describe('after a deletion during a consent', () => {
  test('the code of a deleted member is sent to nobody', async () => {
    const consent = await consenting();
    api.whileBrowsersWait.run = async () => undefined;
    await comeBack(api, consent.back);
    await consent.app.call('DELETE', `/members/${consent.guid}`);
    await minutesPass();
    expect(codesSeen()).toBe(0);
    await expectOver(consent);
    expect(await windowsOf(consent)).toMatchObject([{ end: 'GONE' }]);
  });

  test('nothing is left of the consents of a deleted user (P42)', async () => {
    const consent = await consenting();
    api.whileBrowsersWait.run = async () => undefined;
    await comeBack(api, consent.back);
    await api.partner.call('DELETE', `/users/consenting-${count}`);
    await minutesPass();
    expect(codesSeen()).toBe(0);
    await expectOver(consent);
    api.clock.advance(14 * DAY_MS);
    await minutesPass();
    expect(await windowsOf(consent)).toEqual([]);
  });
});

test('a waiting code is encrypted for its window, and in no message or log (P3, P39)', async () => {
  const [mine, theirs] = [await consenting(), await consenting()];
  api.whileBrowsersWait.run = async () => undefined;
  await comeBack(api, mine.back);
  await comeBack(api, theirs.back);
  const code = mine.back.searchParams.get('code') ?? '';
  const state = mine.back.searchParams.get('state') ?? '';
  const stored = (await api.items()).map((item) =>
    Object.values(item).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)),
  );
  const everything = JSON.stringify([stored, api.log.lines, api.consentQueue.sent, api.notifyQueue.sent]);
  for (const secret of [code, state]) expect(everything).not.toContain(secret);
  // A ciphertext moved from one window to another cannot be read, so it is never sent.
  const [[first], [second]] = [await windowsOf(mine), await windowsOf(theirs)];
  await api.table.write({
    kind: 'update',
    key: { pk: String(first?.pk), sk: String(first?.sk) },
    set: { code: second?.code },
    condition: { expression: 'attribute_exists(#pk)' },
  });
  const [moved] = api.consentQueue.drain().filter(({ oauth_state_hash: hash }) => String(first?.sk).endsWith(hash));
  if (moved === undefined) throw new Error('no message');
  await api.consentQueue.send(moved, 0);
  await expect(api.takeConsents()).rejects.toThrow();
  expect(codesSeen()).toBe(0);
});
