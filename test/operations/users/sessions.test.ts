import { describe, expect, test, vi } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { createLog } from '../../../lib/runtime/log.ts';
import { startApiOnDynamo } from '../../support/api/api.ts';

const api = await startApiOnDynamo();

const apiToken = async (id: string): Promise<string> => {
  await api.partner.call('POST', '/users', { user: { id } });
  return (await api.partner.get(`/users/${id}/api_token`)).json.api_token.token;
};
const open = (token: string, body?: unknown) => api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', body);

describe('opening a session', () => {
  test.each([undefined, '', {}, { session: {} }, { session: { skip_aggregation: true } }])(
    'works with the body %j',
    async (body) => {
      const answer = await open(await apiToken('s-open'), body);
      expect(answer.status).toBe(200);
      expect(answer.json.session.token).toMatch(/^[A-Za-z0-9_-]{86}$/);
    },
  );

  test('shows on the user when it happened', async () => {
    const token = await apiToken('s-login');
    const session = (await open(token)).json.session.token;
    const app = api.caller({ 'MD-SESSION-TOKEN': session });
    expect((await app.get('/user')).json.user).toMatchObject({
      external_guid: 's-login',
      logged_in_at: new Date(api.clock()).toISOString(),
    });
  });

  test("starts a job for each of the user's members, unless told to skip", async () => {
    const app = await api.signIn('s-members');
    await api.connect(app);
    await api.settle();
    const member = async () => (await app.get('/members')).json.members[0];
    const before = await member();
    await open(await apiToken('s-members'), { session: { skip_aggregation: true } });
    expect((await member()).most_recent_job_guid).toBe(before.most_recent_job_guid);
    await open(await apiToken('s-members'));
    const after = await member();
    expect(after.is_being_aggregated).toBe(true);
    expect(after.most_recent_job_guid).not.toBe(before.most_recent_job_guid);
    await api.settle();
  });
});

describe('opening a session of a client that takes data of twelve hours for fresh', () => {
  test('leaves younger data as they are and says so, until a refresh is asked for', async () => {
    const app = await api.signIn('s-fresh');
    await api.connect(app);
    await api.settle();
    await api.partner.call('PUT', '/client', { client: { session_freshness_hours: 12 } });
    const member = async () => (await app.get('/members')).json.members[0];
    const before = await member();
    const opened = await open(await apiToken('s-fresh'));
    expect(opened.headers['Tributary-Refresh']).toMatch(/^throttled; retry-after=43[12]\d\d$/);
    expect(await member()).toEqual(before);

    expect((await app.get(`/members/${before.guid}/refresh`)).headers['Tributary-Refresh']).toBe('started');
    await api.settle();
    api.clock.advance(12 * HOUR_MS);
    expect((await open(await apiToken('s-fresh'))).headers['Tributary-Refresh']).toBe('started');
    await api.settle();
    await api.partner.call('PUT', '/client', { client: { session_freshness_hours: 0 } });
    expect((await open(await apiToken('s-fresh'))).headers['Tributary-Refresh']).toBe('started');
    await api.settle();
  });

  test('says nothing of members where there are none, or where none is to be refreshed', async () => {
    expect((await open(await apiToken('s-no-member'))).headers).not.toHaveProperty('Tributary-Refresh');
    const skipped = await open(await apiToken('s-no-member'), { session: { skip_aggregation: true } });
    expect(skipped.headers).not.toHaveProperty('Tributary-Refresh');
  });
});

describe('opening a session while the store fails part-way', () => {
  /** Fails the calls of one kind that name a member, as from now; ends with the table as it was. */
  const failing = async <T>(command: string, during: () => Promise<T>): Promise<{ answer: T; failures: number }> => {
    let failures = 0;
    api.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === command && JSON.stringify(args.input).includes('MBR#')) {
          failures += 1;
          throw Object.assign(new Error(`cannot ${JSON.stringify(args.input)}`), { name: 'InternalServerError' });
        }
        return next(args);
      },
      { step: 'initialize', priority: 'low', name: 'failing' },
    );
    try {
      return { answer: await during(), failures };
    } finally {
      api.client.middlewareStack.remove('failing');
    }
  };

  test.each([
    ['the members cannot be listed', 'QueryCommand'],
    ['their jobs cannot be written', 'UpdateItemCommand'],
  ])('succeeds and logs the failure, when %s (P46)', async (_when, command) => {
    const id = `s-fail-${command}`;
    const app = await api.signIn(id);
    await api.connect(app, `sandbox-20+${id}`);
    await api.settle();
    const token = await apiToken(id);
    const printed: string[] = [];
    const from = api.log.lines.length;
    const { answer, failures } = await failing(command, () => open(token));
    expect(failures).toBeGreaterThan(0);
    expect(answer.status).toBe(200);
    const session = api.caller({ 'MD-SESSION-TOKEN': answer.json.session.token });
    expect((await session.get('/members')).json.members).toMatchObject([{ is_being_aggregated: false }]);
    const failed = api.log.lines.slice(from).filter(({ level }) => level === 'error');
    expect(failed.map(({ code }) => code)).toEqual(['REFRESH_FAILED']);

    // The message of the cause quotes the whole request; what the real log makes of the error quotes nothing.
    const [line] = failed;
    expect(line?.error instanceof Error && String(line.error.cause)).toContain('MBR#');
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    createLog('sessions', '0.3.0').error('REFRESH_FAILED', line?.error, line?.fields);
    write.mockRestore();
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('"error_name":"Unavailable"');
    for (const secret of [token, answer.json.session.token, `sandbox-20+${id}`, 'MBR', 'USR']) {
      expect(printed[0]).not.toContain(secret);
    }
  });
});

describe('the four ways to refuse a caller', () => {
  const codeOf = async (headers: Record<string, string>, method: string, path: string) => {
    const answer = await api.caller(headers).call(method, path);
    return [answer.status, answer.json.error.code];
  };

  test('4010: the token is missing, malformed, unknown, or of another kind', async () => {
    const token = await apiToken('s-401');
    expect(await codeOf({}, 'GET', '/user')).toEqual([401, 4010]);
    expect(await codeOf({ 'MD-SESSION-TOKEN': 'short' }, 'GET', '/user')).toEqual([401, 4010]);
    expect(await codeOf({ 'MD-SESSION-TOKEN': 'A'.repeat(86) }, 'GET', '/user')).toEqual([401, 4010]);
    expect(await codeOf({ 'MD-SESSION-TOKEN': token }, 'GET', '/user')).toEqual([401, 4010]);
    expect(await codeOf({}, 'POST', '/sessions')).toEqual([401, 4010]);
    expect(await codeOf({ 'MD-API-TOKEN': 'A'.repeat(86) }, 'POST', '/sessions')).toEqual([401, 4010]);
  });

  test('4011: the session has expired', async () => {
    const app = await api.signIn('s-4011');
    api.clock.advance(29 * MINUTE_MS + 59 * SECOND_MS);
    expect((await app.get('/user')).status).toBe(200);
    api.clock.advance(31 * MINUTE_MS);
    const answer = await app.get('/user');
    expect([answer.status, answer.json.error.code]).toEqual([401, 4011]);
  });

  test('4012: the API token was used or is too old', async () => {
    const used = await apiToken('s-4012');
    await open(used);
    expect((await open(used)).json.error.code).toBe(4012);
    const old = await apiToken('s-4012');
    api.clock.advance(11 * MINUTE_MS);
    expect((await open(old)).json.error.code).toBe(4012);
  });

  test('4013: the API key is missing or wrong', async () => {
    expect(await codeOf({}, 'GET', '/client')).toEqual([401, 4013]);
    expect(await codeOf({ 'MD-API-KEY': 'wrong' }, 'GET', '/client')).toEqual([401, 4013]);
  });

  test('give no hint about the rest of the request', async () => {
    const bad = await api.caller({ 'MD-SESSION-TOKEN': 'no' }).get('/transactions?page=-1');
    expect(bad.json.error.code).toBe(4010);
    const expired = await api.signIn('s-order');
    api.clock.advance(40 * MINUTE_MS);
    expect((await expired.get('/transactions?page=-1')).json.error.code).toBe(4011);
    expect((await expired.get('/members/MBR-none')).json.error.code).toBe(4011);
  });
});

test('the partner ends every session of a user with one call (P5)', async () => {
  const first = await api.signIn('s-end');
  const second = await api.signIn('s-end');
  expect((await api.partner.call('DELETE', '/users/s-end/sessions')).status).toBe(204);
  for (const app of [first, second]) expect((await app.get('/user')).json.error.code).toBe(4010);
  expect((await (await api.signIn('s-end')).get('/user')).status).toBe(200);
});

test('a disabled user has no access by session, token or widget until enabled (P5)', async () => {
  const app = await api.signIn('s-disabled');
  const other = await api.signIn('s-enabled');
  const token = await apiToken('s-disabled');
  const setDisabled = (isDisabled: boolean) =>
    api.partner.call('PUT', '/users/s-disabled', { user: { is_disabled: isDisabled } });
  expect((await setDisabled(true)).json.user.is_disabled).toBe(true);
  for (const answer of [await app.get('/user'), await app.get('/transactions'), await open(token)])
    expect([answer.status, answer.json.error]).toEqual([
      401,
      { code: 4010, message: expect.stringContaining('disabled') },
    ]);
  expect((await other.get('/user')).status).toBe(200);

  await setDisabled(false);
  expect((await app.get('/user')).status).toBe(200);
  expect((await open(token)).status).toBe(200);
});
