import { setTimeout as wait } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.js';

/** The main job with the types of `openapi-typescript` and the client `openapi-fetch`. */
const POLLS_MAX = 240;
const POLL_EVERY_MS = 250;

const baseUrl = process.env.TRIBUTARY_URL ?? 'http://127.0.0.1:3000';
const apiKey = { 'MD-API-KEY': process.env.TRIBUTARY_API_KEY ?? 'local-client-key' };

/** The body of an answer that succeeded. */
const bodyOf = async <Body>(call: Promise<{ data?: Body; error?: unknown; response: Response }>): Promise<Body> => {
  const { data, error, response } = await call;
  if (data === undefined) throw new Error(`${response.status} ${JSON.stringify(error)}`);
  return data;
};

const partner = createClient<paths>({ baseUrl, headers: apiKey });
const { user } = await bodyOf(partner.POST('/users', { body: { user: { id: `openapi-typescript-${Date.now()}` } } }));
if (user.id === null) throw new Error('A user that was made with an id has none');
const { api_token } = await bodyOf(partner.GET('/users/{id}/api_token', { params: { path: { id: user.id } } }));
const opener = createClient<paths>({ baseUrl, headers: { 'MD-API-TOKEN': api_token.token } });
const { session } = await bodyOf(opener.POST('/sessions', { body: { session: { skip_aggregation: true } } }));

const app = createClient<paths>({ baseUrl, headers: { 'MD-SESSION-TOKEN': session.token } });
const { institutions } = await bodyOf(app.POST('/institutions/search', { body: { institution: { name: 'MX Bank' } } }));
const [bank] = institutions;
if (bank === undefined) throw new Error('No institution is named MX Bank');
const { credentials } = await bodyOf(
  app.GET('/institutions/{institution_guid}/credentials', { params: { path: { institution_guid: bank.guid } } }),
);
const login = credentials.map(({ guid, field_name }) => ({
  guid,
  value: field_name === 'LOGIN' ? 'mxuser' : 'challenge',
}));
const { member } = await bodyOf(
  app.POST('/members', { body: { member: { institution_guid: bank.guid, credentials: login } } }),
);
const path = { member_guid: member.guid };

const settled = async () => {
  for (let poll = 0; poll < POLLS_MAX; poll += 1) {
    const { member: now } = await bodyOf(app.GET('/members/{member_guid}', { params: { path } }));
    if (!now.is_being_aggregated || now.connection_status === 'CHALLENGED') return now.connection_status;
    await wait(POLL_EVERY_MS);
  }
  throw new Error('The refresh does not end');
};

console.log(await settled());
const { challenges } = await bodyOf(app.GET('/members/{member_guid}/challenges', { params: { path } }));
const answers = challenges.map(({ guid }) => ({ guid, value: 'correct' }));
await bodyOf(app.PUT('/members/{member_guid}/resume', { params: { path }, body: { challenges: answers } }));
console.log(await settled());
const { transactions, pagination } = await bodyOf(
  app.GET('/transactions', { params: { query: { records_per_page: 100 } } }),
);
console.log(`${transactions.length} of ${pagination.total_entries}`);
