import { describe, expect, test } from 'vitest';
import { freePort } from '../support/adapters/port.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

/**
 * What people do wrong in their first hour, and the sentence that they read then: it says what is wrong and how to go on, and
 * never repeats a credential.
 */
const { api, server } = await servedApi();
const session = await api.openSession('newcomer');
const apiToken: string = (await api.partner.get('/users/newcomer/api_token')).json.api_token.token;

const KEY = { 'MD-API-KEY': API_KEY };
const SESSION = { 'MD-SESSION-TOKEN': session };
const WANTS_SESSION = 'This call takes the token of a session, which POST /sessions answers to an API token.';
const WANTS_API_TOKEN =
  'This call takes the API token of a user, which GET /users/{id}/api_token answers to an API key.';
const WANTS_KEY = 'This call is one of a server of the partner, which sends its API key in MD-API-KEY.';
const IN_ADDRESS =
  'A credential in the address is not read, because addresses are kept in logs: send it in the header.';

interface Answered {
  readonly status: number;
  readonly message: string;
  readonly ignored: string | null;
}

const send = async (
  call: string,
  headers: Readonly<Record<string, string>>,
  body: string | null = null,
): Promise<Answered> => {
  const [method = '', path = ''] = call.split(' ');
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...(body !== null && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== null && { body }),
  });
  const text = await answer.text();
  for (const secret of [API_KEY, session, apiToken]) expect(text).not.toContain(secret);
  const { error } = JSON.parse(text);
  return {
    status: answer.status,
    message: error?.message ?? '',
    ignored: answer.headers.get('tributary-ignored'),
  };
};

describe('a newcomer who sends the wrong credential is told which one, and where', () => {
  test.each([
    ['GET /users', { Authorization: `Bearer ${API_KEY}` }, `An Authorization header is not read: send the bare`],
    ['GET /users', { 'X-API-Key': API_KEY }, `An X-API-Key header is not read: send the bare credential in MD-API-KEY`],
    [`GET /users?api_key=${API_KEY}`, {}, `The MD-API-KEY header is missing. ${IN_ADDRESS}`],
    ['GET /users', { 'MD-API-KEY': 'a wrong key' }, 'The MD-API-KEY header holds no key we know.'],
    ['GET /users', { 'MD-API-KEY': session }, `It has the form of a token. ${WANTS_KEY}`],
    ['GET /users', SESSION, `MD-SESSION-TOKEN is not taken here. ${WANTS_KEY}`],
    ['GET /accounts', {}, 'The MD-SESSION-TOKEN header is missing.'],
    ['GET /accounts', KEY, `MD-API-KEY is not taken here. ${WANTS_SESSION}`],
    ['GET /accounts', { 'MD-SESSION-TOKEN': apiToken }, WANTS_SESSION],
    ['GET /accounts', { 'MD-SESSION-TOKEN': API_KEY }, WANTS_SESSION],
    [`GET /accounts?session_token=${session}`, {}, IN_ADDRESS],
    ['GET /accounts', { ...KEY, 'Tributary-User': 'newcomer' }, 'holds the guid of no user of this client.'],
    ['POST /sessions', { 'MD-API-TOKEN': session }, WANTS_API_TOKEN],
    ['POST /sessions', KEY, `MD-API-KEY is not taken here. ${WANTS_API_TOKEN}`],
  ])('%s with %j', async (call, headers, sentence) => {
    expect(await send(call, headers)).toMatchObject({ status: 401, message: expect.stringContaining(sentence) });
  });
});

describe('a newcomer who mistypes a path is told the right one', () => {
  test.each([
    ['GET /acounts', 404, 'There is no GET /acounts; did you mean GET /accounts?'],
    ['GET /v1/accounts', 404, 'did you mean GET /accounts?'],
    ['GET /Accounts', 404, 'did you mean GET /accounts?'],
    ['GET //accounts', 404, 'did you mean GET /accounts?'],
    ['PATCH /user', 405, 'There is no PATCH /user. The path takes GET.'],
    ['GET /members/{member_guid}', 404, 'The path still has its template: put the value of member_guid there.'],
    ['GET /members/:member_guid', 404, 'The path still has its template: put the value of member_guid there.'],
  ])('%s', async (call, status, sentence) => {
    expect(await send(call, SESSION)).toMatchObject({ status, message: expect.stringContaining(sentence) });
  });
});

describe('a newcomer who sends a wrong body is told the field or the place', () => {
  test.each([
    ['', 400, 'The body is required and must not be empty.'],
    ['{"id":"a"}', 400, 'user is required and must not be empty.'],
    ['{"user":{"id":""}}', 400, 'user.id is required and must not be empty.'],
    ['{"user":{"id":5}}', 400, 'user.id must be a string.'],
    ['{"user":{"id":"a/b"}}', 400, 'user.id must not contain / ? #'],
    ['{"user":{"id":"newcomer"}}', 409, 'user.id is taken by another user.'],
    ['{"user":{"id":"a",}}', 400, 'The request body is not valid JSON: see line 1, column 19.'],
    ["{'user':{'id':'a'}}", 400, 'The request body is not valid JSON: see line 1, column 2.'],
    ['{"user":{"id":"a"}', 400, 'The request body is not valid JSON: it ends too early.'],
    ['[{"id":"a"}]', 400, 'The body must be an object.'],
    ['{"user":"a"}', 400, 'user must be an object.'],
  ])('%s', async (body, status, sentence) => {
    expect(await send('POST /users', KEY, body)).toMatchObject({ status, message: expect.stringContaining(sentence) });
  });

  test('of a form, by the types that are read', async () => {
    const form = { ...KEY, 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(await send('POST /users', form, 'user[id]=a')).toMatchObject({
      status: 415,
      message: 'The Content-Type header must be application/vnd.mx.nexus.v1+json or application/json.',
    });
  });

  test('with a mistyped name, which the answer names', async () => {
    const body = '{"user":{"id":"typo","metdata":"x"}}';
    expect(await send('POST /users', KEY, body)).toMatchObject({ status: 200, ignored: 'user.metdata' });
  });
});

describe('a newcomer who sends a wrong parameter is told what it takes', () => {
  test.each([
    ['from_date=21.11.2026', 'from_date must be a calendar date such as 2026-11-21.'],
    ['from_date=2026-02-30', 'from_date must be a calendar date such as 2026-11-21.'],
    ['from_date=1764000000', 'from_date must be a calendar date such as 2026-11-21.'],
    ['from_date=2026-11-21&to_date=2026-11-01', 'from_date must not be after to_date.'],
    ['page=0', 'page must be at least 1.'],
    ['page=two', 'page must be a whole number from 1.'],
    ['page=1&page=2', 'page is given 2 times; give it once.'],
  ])('%s', async (query, sentence) => {
    expect(await send(`GET /transactions?${query}`, SESSION)).toMatchObject({ status: 400, message: sentence });
  });

  test('with a mistyped name, which the answer names', async () => {
    const answer = await send('GET /transactions?records_per_pge=20', SESSION);
    expect(answer).toMatchObject({ status: 200, ignored: 'records_per_pge' });
  });
});

describe('a newcomer at the command line is told how to go on', () => {
  test.each([
    ['user list', 2, '(Did you mean users?)'],
    ['users show', 2, "missing required argument 'id'"],
    ['users show nobody', 1, "There is no user 'nobody'; `tributary users list` lists them"],
    ['members', 2, "required option '--user <id>' not specified"],
    ['refresh MBR-1 --user newcomer', 1, '`tributary members --user <id>` lists them'],
    ['import january.ofx --user newcomer', 2, 'january.ofx does not exist'],
    ['transactions --user newcomer --from 21.11.2026', 2, 'It takes a date such as 2026-11-30.'],
    ['endpoints list --key wrong', 1, 'Is the key of this service? "tributary login" tests one.'],
  ])('%s', async (line, code, sentence) => {
    const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY } });
    const { exitCode, error } = await cli.run(...line.split(' '));
    expect([exitCode, error]).toEqual([code, expect.stringContaining(sentence)]);
  });

  test('with a service that does not run', async () => {
    const cli = cliWorld({
      env: { TRIBUTARY_URL: `http://127.0.0.1:${await freePort()}`, TRIBUTARY_API_KEY: API_KEY },
    });
    const { exitCode, error } = await cli.run('endpoints', 'list');
    expect([exitCode, error]).toEqual([1, expect.stringContaining('cannot be reached (ECONNREFUSED): is it running?')]);
  });
});
