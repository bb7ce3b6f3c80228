import { describe, expect, test } from 'vitest';
import { CONNECTION_STATUS_IDS, type ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import type { Refusal, ResultEvent } from '../../../web/widgets/machine/step.ts';
import type { First, Options } from '../../../web/widgets/session.ts';
import type { Challenge, Member } from '../../../web/widgets/wire.ts';
import { words } from '../contract/words.ts';
import { BANK, contextOf, FIELDS, memberOf, OAUTH_BANK, QUESTION } from './page-values.ts';
import { type Walk, walk } from './walk.ts';

const SEARCH: First = { kind: 'institutions', institutions: [BANK, OAUTH_BANK] };
const ANSWERS = [{ guid: 'CRD-1', value: 'mxuser' }];
const refusal = (changes: Partial<Refusal> = {}): Refusal => ({
  status: 422,
  code: 4221,
  retryAfterSeconds: null,
  memberGuid: null,
  ...changes,
});

/** A page that opens on a member. */
const firstOf = (member: Member, challenges: readonly Challenge[] = []) => {
  const institution = member.is_oauth ? OAUTH_BANK : BANK;
  return { kind: 'member', member, institution, credentials: FIELDS, challenges } as const;
};
const atLogin = (options: Partial<Options> = {}): Walk =>
  walk(contextOf(options), SEARCH)
    .person({ kind: 'picked', institution: BANK })
    .result({ kind: 'fieldsRead', institution: BANK, fields: FIELDS });

const connecting = (options: Partial<Options> = {}): Walk =>
  atLogin(options)
    .person({ kind: 'submitted', answers: ANSWERS })
    .result({ kind: 'memberSaved', member: memberOf('CREATED', { is_being_aggregated: true }) });

const read = (page: Walk, member: Member, challenges = [QUESTION]): Walk =>
  page.result({
    kind: 'memberRead',
    member,
    challenges: member.connection_status === 'CHALLENGED' ? challenges : [],
  });

type Outcome = Extract<ResultEvent, { kind: 'consentRead' }>['outcome'];

const readConsent = (page: Walk, member: Member, outcome: Outcome): Walk =>
  page.result({ kind: 'consentRead', member, outcome });

const create = { kind: 'create', institution: BANK, answers: ANSWERS } as const;

describe('a connection from the search to the end', () => {
  test('sends the host messages in the order of the table, with a question of the bank', () => {
    const page = connecting();
    read(page, memberOf('CHALLENGED', { is_being_aggregated: true }));
    expect(page.state().step.kind).toBe('mfa');
    page
      .person({ kind: 'submitted', answers: [{ guid: 'CRD-9', value: 'correct' }] })
      .result({ kind: 'memberSaved', member: memberOf('RESUMED', { is_being_aggregated: true }) });
    read(page, memberOf('CONNECTED'));
    page.person({ kind: 'done' });
    expect(page.told()).toEqual([
      'connect/loaded',
      'connect/selectedInstitution',
      'connect/stepChange',
      'connect/enterCredentials',
      'connect/stepChange',
      'connect/memberStatusUpdate',
      'connect/stepChange',
      'connect/submitMFA',
      'connect/stepChange',
      'connect/memberStatusUpdate',
      'connect/memberConnected',
      'connect/stepChange',
      'connect/connected/primaryAction',
      'connect/backToSearch',
      'connect/stepChange',
    ]);
  });

  test('is read after half a second, then every three seconds, until it ends', () => {
    const page = connecting();
    expect(page.work()).toEqual([{ kind: 'read', memberGuid: 'MBR-1', afterMs: 500 }]);
    read(page, memberOf('CREATED', { is_being_aggregated: true }));
    expect(page.work()).toEqual([{ kind: 'read', memberGuid: 'MBR-1', afterMs: 3000 }]);
    read(page, memberOf('CONNECTED', { is_being_aggregated: true }));
    expect(page.state().step.kind).toBe('connecting');
    read(page, memberOf('CONNECTED'));
    expect(page.work()).toEqual([]);
    expect(page.state().step.kind).toBe('connected');
  });

  test('does not submit twice while the first call is running', () => {
    const page = atLogin().person({ kind: 'submitted', answers: ANSWERS });
    expect(page.work()).toEqual([create]);
    expect(page.person({ kind: 'submitted', answers: ANSWERS }).work()).toEqual([]);
  });

  test('gives up after ten reads in a row that failed, and offers to try again', () => {
    const page = connecting();
    for (let reads = 1; reads < 10; reads += 1) {
      page.result({ kind: 'notRead' });
      expect(page.work()).toHaveLength(1);
    }
    page.result({ kind: 'notRead' });
    expect(page.state()).toMatchObject({ step: { kind: 'loginError' }, notice: { key: 'lost' } });
    page.person({ kind: 'tryAgain' });
    expect(page.work()).toEqual([{ kind: 'startJob', memberGuid: 'MBR-1', stage: 'main' }]);
  });

  test('counts failed reads again from zero after one that succeeded', () => {
    const page = connecting();
    for (let reads = 1; reads < 10; reads += 1) page.result({ kind: 'notRead' });
    read(page, memberOf('CREATED', { is_being_aggregated: true }));
    page.result({ kind: 'notRead' });
    expect(page.state().step.kind).toBe('connecting');
  });
});

describe('each status offers a next step', () => {
  const AFTER: Readonly<Record<string, readonly string[]>> = {
    connecting: words('CREATED RECONNECTED UPDATED RESUMED'),
    credentials: words('PREVENTED DENIED IMPORTED IMPAIRED PENDING'),
    mfa: ['CHALLENGED'],
    connected: ['CONNECTED'],
    loginError: words(
      `REJECTED LOCKED IMPEDED DEGRADED DISCONNECTED DISCONTINUED CLOSED DELAYED FAILED DISABLED EXPIRED`,
    ),
  };
  const statuses = Object.keys(CONNECTION_STATUS_IDS) as readonly ConnectionStatus[];

  test.each(statuses)('after a job that ended in %s', (status) => {
    const page = read(connecting(), memberOf(status));
    const [after = '', ...others] = Object.keys(AFTER).filter((step) => AFTER[step]?.includes(status));
    expect([page.state().step.kind, others]).toEqual([after, []]);
    const isError = ['credentials', 'loginError'].includes(after);
    expect(page.told().includes('connect/memberError')).toBe(isError);
  });

  test.each([
    ['CHALLENGED', 'mfa'],
    ['DENIED', 'credentials'],
    ['PREVENTED', 'credentials'],
    ['IMPORTED', 'credentials'],
    ['IMPAIRED', 'credentials'],
    ['EXPIRED', 'credentials'],
    ['DISABLED', 'loginError'],
    ['CLOSED', 'loginError'],
    ['DISCONTINUED', 'loginError'],
    ['FAILED', 'loginError'],
    ['CONNECTED', 'connected'],
    ['CREATED', 'loginError'],
  ] as const)('where a page opens on a member in %s', (status, kind) => {
    const page = walk(contextOf(), firstOf(memberOf(status), status === 'CHALLENGED' ? [QUESTION] : []));
    expect(page.state().step.kind).toBe(kind);
    expect(page.work()).toEqual([]);
  });

  test('where a page opens on a member that waits, is busy, or needs new credentials', () => {
    const kindOf = (member: Member, options: Partial<Options> = {}) =>
      walk(contextOf(options), firstOf(member)).state().step.kind;
    expect(kindOf(memberOf('PENDING', { is_oauth: true }))).toBe('consent');
    expect(kindOf(memberOf('CREATED', { is_being_aggregated: true }))).toBe('connecting');
    expect(kindOf(memberOf('CONNECTED'), { update_credentials: true })).toBe('credentials');
  });

  test('also for a member that no longer exists', () => {
    expect(walk(contextOf(), { kind: 'gone' }).state().step).toEqual({ kind: 'closed', reason: 'missing' });
  });
});

describe('a refused call of a widget', () => {
  const refusedCreate = (code: number): Walk =>
    atLogin()
      .person({ kind: 'submitted', answers: ANSWERS })
      .result({ kind: 'refused', refusal: refusal({ code, memberGuid: 'MBR-7' }), work: create });

  test('of a connected login offers to update that connection with what was typed', () => {
    const page = refusedCreate(4220);
    expect(page.state().step).toMatchObject({ kind: 'duplicate', memberGuid: 'MBR-7' });
    page.person({ kind: 'updateInstead' });
    expect(page.work()).toEqual([{ kind: 'update', memberGuid: 'MBR-7', answers: ANSWERS }]);
    expect(page.told().at(-1)).toBe('connect/updateCredentials');
  });

  test('keeps the form open with a sentence, and sends the host a message', () => {
    const page = refusedCreate(4222);
    expect(page.state()).toMatchObject({
      step: { kind: 'credentials' },
      isBusy: false,
      notice: { key: 'memberLimit' },
    });
    expect(page.told().at(-1)).toBe('connect/createMemberError');
  });

  test('of an answer that came too late leads back to the member', () => {
    const page = read(connecting(), memberOf('CHALLENGED'))
      .person({ kind: 'submitted', answers: ANSWERS })
      .result({
        kind: 'refused',
        refusal: refusal({ status: 405, code: 4050 }),
        work: { kind: 'answer', memberGuid: 'MBR-1', answers: ANSWERS },
      });
    expect(page.state().step.kind).toBe('connecting');
    expect(page.work()).toEqual([{ kind: 'read', memberGuid: 'MBR-1', afterMs: 500 }]);
  });

  test('of a second try says how long to wait', () => {
    const page = read(connecting(), memberOf('FAILED')).person({ kind: 'tryAgain' });
    page.result({ kind: 'throttled', retryAfterSeconds: 61, reason: null });
    expect(page.state()).toMatchObject({
      step: { kind: 'loginError' },
      notice: { key: 'tooSoon', values: { minutes: '2' } },
    });
  });
});

test('trying again leads to the form where a new login is needed', () => {
  const page = read(connecting(), memberOf('FAILED')).person({ kind: 'tryAgain' });
  page.result({ kind: 'throttled', retryAfterSeconds: null, reason: 'credentials' });
  expect(page.state().step.kind).toBe('credentials');
});

test('a login that is not tried for a minute is shown with the sentence of its member', () => {
  const page = connecting();
  for (let reads = 0; reads < 20; reads += 1) read(page, memberOf('CREATED'));
  expect(page.state().step.kind).toBe('connecting');
  read(page, memberOf('CREATED'));
  expect(page.state().step.kind).toBe('loginError');
});

test('a login is stored first, and then another job is started if the options say so', () => {
  const page = atLogin({ mode: 'verification' })
    .person({ kind: 'submitted', answers: ANSWERS })
    .result({ kind: 'memberSaved', member: memberOf('CREATED') });
  expect(page.state().step.kind).toBe('connecting');
  expect(page.work()).toEqual([{ kind: 'startJob', memberGuid: 'MBR-1', stage: 'main' }]);
});

describe('consent at the institution', () => {
  const opened = (options: Partial<Options> = {}): Walk =>
    walk(contextOf(options), SEARCH)
      .person({ kind: 'picked', institution: OAUTH_BANK })
      .person({ kind: 'consentAsked' })
      .result({
        kind: 'consentOpened',
        member: memberOf('PENDING', { is_oauth: true }),
        url: 'https://bank.example/consent',
      });
  const pending = memberOf('PENDING', { is_oauth: true });

  test('is a message to the host before the page of the bank opens', () => {
    const page = opened();
    expect(page.told().at(-1)).toBe('connect/oauthRequested');
    expect(page.work().map(({ kind }) => kind)).toEqual(['showConsent', 'readConsent']);
  });

  test('leads to the job as soon as the member is allowed', () => {
    const page = readConsent(opened(), memberOf('CREATED', { is_oauth: true, is_being_aggregated: true }), 'success');
    expect(page.state().step.kind).toBe('connecting');
  });

  test('starts the job itself where the options ask for another one than usual', () => {
    const page = readConsent(opened({ mode: 'verification' }), memberOf('CREATED', { is_oauth: true }), 'success');
    expect(page.work()).toEqual([{ kind: 'startJob', memberGuid: 'MBR-1', stage: 'main' }]);
  });

  test('of a member that is connected already is waited for all the same', () => {
    const page = readConsent(opened(), memberOf('CONNECTED', { is_oauth: true }), 'pending');
    expect(page.state().step.kind).toBe('consent');
    readConsent(page, memberOf('CONNECTED', { is_oauth: true }), 'success');
    expect(page.state().step.kind).toBe('connecting');
  });

  test('that was refused is reported once, and may be tried again', () => {
    const page = opened().outside({ kind: 'consentEnded', outcome: 'error' });
    expect(page.state()).toMatchObject({ step: { kind: 'consent' }, notice: { key: 'consentRefused' } });
    readConsent(page, memberOf('DENIED', { is_oauth: true }), 'error');
    page.outside({ kind: 'consentEnded', outcome: 'closed' });
    expect(page.told().filter((name) => name === 'connect/oauthError')).toHaveLength(1);
    page.person({ kind: 'consentAsked' });
    expect(page.work().map(({ kind }) => kind)).toEqual(['openConsent']);
  });

  test('that the bank refused is seen without its window, also after an earlier consent', () => {
    const page = readConsent(opened(), pending, 'error');
    expect(page.work()).toEqual([]);
    expect(page.state()).toMatchObject({ step: { kind: 'consent' }, notice: { key: 'consentRefused' } });
    expect(page.told().at(-1)).toBe('connect/oauthError');
  });

  test('is watched after its window closed, as a bank may have cut it off', () => {
    const page = opened().outside({ kind: 'consentEnded', outcome: 'closed' });
    readConsent(page, pending, 'pending');
    expect(page.work()).toEqual([{ kind: 'readConsent', memberGuid: 'MBR-1', afterMs: 3000 }]);
  });

  test('that succeeded is looked at once, in one series of reads', () => {
    const page = opened();
    const { round } = page.state();
    page.outside({ kind: 'consentEnded', outcome: 'success' });
    expect(page.work()).toEqual([{ kind: 'readConsent', memberGuid: 'MBR-1', afterMs: 0 }]);
    expect(page.state().round).toBeGreaterThan(round);
  });
});

describe('options of a widget', () => {
  test('fetch owners after the login, and a failure does not undo the connection', () => {
    const page = read(connecting({ include_identity: true }), memberOf('CONNECTED'));
    const work = { kind: 'startJob', memberGuid: 'MBR-1', stage: 'identity' } as const;
    expect(page.work()).toEqual([work]);
    page.result({ kind: 'refused', refusal: refusal({ status: 400 }), work });
    expect(page.state().step.kind).toBe('connected');
  });

  test('report a verification without an account number to the host', () => {
    const page = read(connecting({ mode: 'verification' }), memberOf('CONNECTED'));
    page.result({ kind: 'numbersChecked', member: memberOf('CONNECTED'), count: 0 });
    expect(page.messages().slice(-3)).toMatchObject([
      { name: 'connect/invalidData', fields: { member_guid: 'MBR-1', code: 1001 } },
      { name: 'connect/memberConnected' },
      { name: 'connect/stepChange' },
    ]);
  });

  test('add a missing use case to a member before it counts as connected', () => {
    const options: Partial<Options> = { use_cases: ['MONEY_MOVEMENT'] };
    const page = read(connecting(options), memberOf('CONNECTED', { use_cases: ['PFM'] }));
    expect(page.work()).toMatchObject([{ kind: 'addUseCases' }]);
    expect(page.told()).not.toContain('connect/memberConnected');
    page.result({ kind: 'memberSaved', member: memberOf('CONNECTED', { use_cases: ['PFM', 'MONEY_MOVEMENT'] }) });
    expect(page.state().step.kind).toBe('connected');
  });
});

describe('the back button of a widget', () => {
  const answered = (page: Walk): unknown => page.outside({ kind: 'hostBack' }).messages().at(-1)?.fields;

  test('leads to the search, and reports whether it did', () => {
    const page = atLogin();
    expect(answered(page)).toEqual({ did_go_back: true });
    expect(page.state().step.kind).toBe('search');
    expect(answered(page)).toEqual({ did_go_back: false });
  });

  test('is only reported where there is no search to go to', () => {
    const first: First = { kind: 'institution', institution: BANK, credentials: FIELDS };
    const page = walk(contextOf({ disable_institution_search: true }), first).person({ kind: 'back' });
    expect(page.state().step.kind).toBe('credentials');
    expect(page.told().at(-1)).toBe('connect/backToSearch');
    expect(answered(page)).toEqual({ did_go_back: false });
  });

  test('works during a call, whose result then changes nothing', () => {
    const page = atLogin().person({ kind: 'submitted', answers: ANSWERS });
    const { round } = page.state();
    page.person({ kind: 'back' });
    expect(page.state().step.kind).toBe('search');
    expect(page.state().round).not.toBe(round);
  });

  test('leads to the list of connections, after a repair and after the end', () => {
    const context = contextOf({}, 'connections_widget');
    const page = walk(context, { kind: 'members', members: [] }).person({ kind: 'repair', member: memberOf('DENIED') });
    expect(page.work()).toMatchObject([{ kind: 'openMember' }]);
    page.result({ ...firstOf(memberOf('DENIED')), kind: 'memberOpened' });
    expect(page.state().step.kind).toBe('credentials');
    page.person({ kind: 'back' });
    expect(page.state().step.kind).toBe('members');
    expect(answered(page)).toEqual({ did_go_back: false });
  });
});

test('the end of the session closes the page at every step', () => {
  expect(connecting().outside({ kind: 'sessionEnded' }).state().step).toEqual({ kind: 'closed', reason: 'away' });
});
