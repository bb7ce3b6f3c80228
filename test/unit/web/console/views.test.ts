import { describe, expect, it } from 'vitest';
import { moneyOf, signedOf } from '../../../../web/console/accounts/money.ts';
import { healthOf, nextAttemptText } from '../../../../web/console/endpoints/health.ts';
import {
  aboutOf,
  EVENT_TYPES,
  memberOf,
  typesOf,
  whatHappened,
  withWords,
} from '../../../../web/console/events/feed.ts';
import { FAULT_SWITCHES, isOn, turned } from '../../../../web/console/host/faults.ts';
import { find } from '../../../../web/console/members/find.ts';
import { budgetSentence, nextSentence, toneOfStatus } from '../../../../web/console/members/member-status.ts';
import { NoUser, type ReadPage, readUserOfGuid, readUsers } from '../../../../web/console/members/read-users.ts';
import { hrefOf, routeOf, START } from '../../../../web/console/route.ts';
import { distanceOf, spanOf } from '../../../../web/console/when.ts';
import type { FeedEvent, Member, User } from '../../../../web/console/wire.ts';

const NOW = Date.parse('2026-11-23T08:00:00.000Z');
const UUID = '01a20ad1-fda0-71e8-90f1-ade1dcde94a1';

const userOf = (id: string): User => ({
  guid: `USR-${id}`,
  id,
  first_name: 'Ada',
  last_name: null,
  email: null,
  is_disabled: false,
});

const memberOfUser = (name: string, connection_status: Member['connection_status']): Member => ({
  guid: `MBR-${name}`,
  user_guid: 'USR-a',
  name,
  institution_code: 'sandbox',
  institution_guid: 'INS-1',
  connection_status,
  connection_status_message: null,
  is_being_aggregated: false,
  is_manual: false,
  is_oauth: false,
  background_aggregation_is_disabled: false,
  successfully_aggregated_at: null,
  upstream_budget: null,
});

describe('the search of the console', () => {
  const users = [userOf('a'), userOf('b')];
  const members = new Map([['USR-a', [memberOfUser('First Bank', 'DENIED'), memberOfUser('Other Bank', 'CONNECTED')]]]);

  it('finds users with all their members, and members alone by institution and status', () => {
    expect(find(users, members, 'usr-b')).toEqual([{ user: userOf('b'), members: null }]);
    expect(find(users, members, '')).toHaveLength(2);
    expect(find(users, members, 'denied first')).toMatchObject([
      { user: { id: 'a' }, members: [{ name: 'First Bank' }] },
    ]);
    expect(find(users, members, 'denied other')).toEqual([]);
  });

  it('follows the pages of users to their end, or says where it stopped', async () => {
    const asked: object[] = [];
    const pages =
      (last: number): ReadPage =>
      async (page) => {
        asked.push(page);
        return { users: [userOf(`${asked.length}`)], next: asked.length < last ? 'USR-n' : null };
      };
    expect(await readUsers(pages(3))).toMatchObject({ users: [{}, {}, {}], isCut: false });
    expect(asked.at(-1)).toEqual({ limit: 100, after: 'USR-n' });
    expect(await readUsers(pages(1_000))).toMatchObject({ isCut: true });
  });

  it('finds one user of any number by asking for the one after the previous guid', async () => {
    const guid = `USR-${UUID.slice(0, -12)}0000000000a0`;
    const asked: object[] = [];
    const read: ReadPage = async (page) => {
      asked.push(page);
      return { users: [{ ...userOf('a'), guid }], next: null };
    };
    expect(await readUserOfGuid(read, guid)).toMatchObject({ id: 'a' });
    expect(asked).toEqual([{ limit: 1, after: `USR-${UUID.slice(0, -12)}00000000009f` }]);
    await expect(readUserOfGuid(read, `USR-${UUID}`)).rejects.toThrow(NoUser);
  });
});

describe('what the console says of a member', () => {
  it('has the used-up budget and when it refills', () => {
    const budget = { limit: 24, left: 0, refills_at: '2026-11-23T09:20:00.000Z' };
    expect(budgetSentence(budget, NOW)).toBe(
      'Spent: no request is left of 24 in a day. One more is allowed in 1 hour.',
    );
    expect(budgetSentence({ ...budget, left: 5 }, NOW)).toContain('5 of 24 requests');
    expect(budgetSentence(null, NOW)).toBeNull();
  });

  it('has the next refresh, or who has to act', () => {
    const member = memberOfUser('Bank', 'CONNECTED');
    const due = { due_at: '2026-11-24T08:00:00.000Z', lane: 'turn' } as const;
    expect(nextSentence(member, due, NOW)).toBe('In the background, in 1 day.');
    expect(nextSentence({ ...member, connection_status: 'CHALLENGED' }, null, NOW)).toContain('question');
    expect(nextSentence({ ...member, is_being_aggregated: true }, null, NOW)).toBe('A job is running.');
    expect(nextSentence(member, null, NOW)).toContain('has to act first');
    expect(['CONNECTED', 'CHALLENGED', 'DENIED', null].map(toneOfStatus)).toEqual(['good', 'waiting', 'bad', 'plain']);
  });
});

describe('the feed in the console', () => {
  const event = (guid: string, type = 'MEMBER', payload = {}): FeedEvent => ({ guid, type, created_at: '', payload });

  it('is asked by type: all but rows, all, or one', () => {
    expect([typesOf('all'), typesOf('TRANSACTION')]).toEqual([null, ['TRANSACTION']]);
    expect(typesOf('notRows')).toEqual(EVENT_TYPES.filter((type) => !['TRANSACTION', 'HOLDING'].includes(type)));
  });

  it('is searched by guid, type and text of an event, with all words together', () => {
    const events = [event('EVT-1', 'MEMBER', { user_guid: 'USR-1' }), event('EVT-2', 'USER', { user_guid: 'USR-1' })];
    const found = (text: string) => withWords(events, text, new Map()).map(({ guid }) => guid);
    expect(['evt-2', 'member usr-1', 'usr-1', 'member evt-2', 'user_guid', ''].map(found)).toEqual([
      ['EVT-2'],
      ['EVT-1'],
      ['EVT-1', 'EVT-2'],
      [],
      [],
      ['EVT-1', 'EVT-2'],
    ]);
  });

  it('names user and member of an event where they are known, and finds it by them', () => {
    const names = new Map([
      ['USR-1', 'Ada Green'],
      ['MBR-1', 'First Bank'],
    ]);
    const joined = event('EVT-1', 'CONNECTION_STATUS', { member_guid: 'MBR-1', user_guid: 'USR-1' });
    const made = event('EVT-2', 'MEMBER', { member: { guid: 'MBR-1', user_guid: 'USR-9' } });
    const user = event('EVT-3', 'USER', { user: { guid: 'USR-1' } });
    const events = [joined, made, user];
    expect(events.map((one) => aboutOf(one, names))).toEqual([
      ['Ada Green', 'First Bank'],
      ['First Bank'],
      ['Ada Green'],
    ]);
    expect(withWords(events, 'ada', names)).toEqual([joined, user]);
    expect(withWords(events, 'first bank member', names)).toEqual([made]);
  });

  it('says in words what happened and to which member, and no amount', () => {
    const status = event('1', 'CONNECTION_STATUS', {
      action: 'created',
      connection_status: 'DENIED',
      member_guid: 'MBR-1',
      user_guid: 'USR-1',
    });
    expect([whatHappened(status), memberOf(status)]).toEqual(['denied', { userGuid: 'USR-1', memberGuid: 'MBR-1' }]);
    const row = event('2', 'TRANSACTION', { action: 'created', transaction: { amount: 12.5 } });
    expect([whatHappened(row), memberOf(row)]).toEqual(['created', null]);
  });
});

describe('the health of an endpoint in the console', () => {
  const well = {
    is_enabled: true,
    disabled_reason: null,
    circuit_state: 'CLOSED',
    failing_since: null,
    last_success_at: '2026-11-23T07:58:00.000Z',
    waiting_count: 0,
  } as const;
  const now = '2026-11-23T07:50:00.000Z';
  const before = '2026-11-20T08:00:00.000Z';
  it.each([
    ['Disabled', 'It answered 410', { is_enabled: false, disabled_reason: 'GONE' }, []],
    ['Unused', 'Nothing has arrived yet', { last_success_at: null }, []],
    ['Retrying', 'since the last success was 10 minutes ago', { failing_since: now, waiting_count: 1 }, []],
    [
      'Failing',
      '3 days ago. 300 deliveries wait for it',
      { failing_since: before, waiting_count: 300, circuit_state: 'OPEN' },
      ['DELIVERED'],
    ],
    ['Failing', 'Attempts go on as they are due', { failing_since: before }, []],
    ['Failing', 'Nothing has arrived yet; the first failure was 10', { failing_since: now, last_success_at: null }, []],
    ['Failing', 'The next attempt shows', { failing_since: now, circuit_state: 'HALF_OPEN' }, []],
    ['Behind', '1,000 or more deliveries wait for it', { waiting_count: 1_000 }, []],
    ['Missed some', 'given up', {}, ['DELIVERED', 'EXHAUSTED']],
    ['Healthy', 'arrived 2 minutes ago', {}, ['DELIVERED', 'PENDING']],
  ] as const)('is %s, and says: %s', (word, text, known, statuses) => {
    const health = healthOf(
      { ...well, ...known },
      statuses.map((status) => ({ status })),
      NOW,
    );
    expect(health.word).toBe(word);
    expect(health.text).toContain(text);
  });

  it('says of a delivery whose time has passed that it waits for its turn', () => {
    expect(nextAttemptText('2026-11-23T08:05:00.000Z', NOW)).toBe('Next attempt in 5 minutes.');
    expect(nextAttemptText(now, NOW)).toBe('The next attempt is due, and waits for its turn.');
  });
});

describe('the switches of faults', () => {
  it('change one fault, and leave what others have set', () => {
    const [duplicate, , shuffle] = FAULT_SWITCHES;
    if (duplicate === undefined || shuffle === undefined) throw new Error('There are switches');
    const set = { seed: 7, queue: { shuffle: true } };
    const on = turned(set, duplicate, true);
    expect(on).toEqual({ seed: 7, queue: { shuffle: true, duplicate: 0.1 } });
    expect([isOn(on, duplicate), isOn(set, duplicate)]).toEqual([true, false]);
    expect(turned(set, shuffle, false)).toEqual({ seed: 7 });
  });
});

describe('addresses of the console', () => {
  it('are read back as they were made', () => {
    const userGuid = `USR-${UUID}`;
    const memberGuid = `MBR-${UUID}`;
    for (const route of [
      { kind: 'section', section: 'events' },
      { kind: 'user', userGuid },
      { kind: 'member', userGuid, memberGuid },
      { kind: 'account', userGuid, memberGuid, accountGuid: `ACT-${UUID}` },
      { kind: 'endpoint', endpointGuid: `WHE-${UUID}` },
    ] as const) {
      expect(routeOf(hrefOf(route))).toEqual(route);
    }
  });

  it.each(['', '#/nowhere', '#/users/../../_local', '#/elsewhere/x'])(
    'that are unknown lead to the start: %j',
    (hash) => {
      expect(routeOf(hash)).toEqual(START);
    },
  );
});

it('times and amounts in the console are written as people write them', () => {
  expect(distanceOf('2026-11-23T07:58:30.000Z', NOW)).toBe('1 minute ago');
  expect(distanceOf('2026-11-23T11:00:00.000Z', NOW)).toBe('in 3 hours');
  expect(distanceOf('2026-11-23T08:00:00.200Z', NOW)).toBe('now');
  expect(spanOf('2026-11-23T08:00:00.000Z', '2026-11-23T08:03:05.000Z')).toBe('3 min 5 s');
  expect(moneyOf(signedOf(12.5, 'DEBIT'), 'USD')).toBe('-$12.50');
  expect([moneyOf(null, 'USD'), moneyOf(3, 'no currency')]).toEqual(['–', '3 no currency']);
});
