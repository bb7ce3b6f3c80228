import { setTimeout as wait } from 'node:timers/promises';
import { client } from './generated/client.gen.js';
import {
  createMember,
  createSession,
  createUser,
  getApiToken,
  listInstitutionCredentials,
  listMemberChallenges,
  listTransactions,
  readMember,
  resumeAggregation,
  searchInstitutions,
} from './generated/index.js';

/** The main job with a client that `@hey-api/openapi-ts` made. */
const POLLS_MAX = 240;
const POLL_EVERY_MS = 250;

let credential = process.env.TRIBUTARY_API_KEY ?? 'local-client-key';
client.setConfig({
  baseUrl: process.env.TRIBUTARY_URL ?? 'http://127.0.0.1:3000',
  auth: () => credential,
});

const throwOnError = true;
const made = await createUser({ body: { user: { id: `hey-api-${Date.now()}` } }, throwOnError });
const { id } = made.data.user;
if (id === null) throw new Error('A user that was made with an id has none');
credential = (await getApiToken({ path: { id }, throwOnError })).data.api_token.token;
const opened = await createSession({ body: { session: { skip_aggregation: true } }, throwOnError });
credential = opened.data.session.token;

const found = await searchInstitutions({ body: { institution: { name: 'MX Bank' } }, throwOnError });
const [bank] = found.data.institutions;
if (bank === undefined) throw new Error('No institution is named MX Bank');
const asked = await listInstitutionCredentials({ path: { institution_guid: bank.guid }, throwOnError });
const credentials = asked.data.credentials.map(({ guid, field_name }) => ({
  guid,
  value: field_name === 'LOGIN' ? 'mxuser' : 'challenge',
}));
const connected = await createMember({
  body: { member: { institution_guid: bank.guid, credentials } },
  throwOnError,
});
const path = { member_guid: connected.data.member.guid };

const settled = async () => {
  for (let poll = 0; poll < POLLS_MAX; poll += 1) {
    const { member } = (await readMember({ path, throwOnError })).data;
    if (!member.is_being_aggregated || member.connection_status === 'CHALLENGED') return member.connection_status;
    await wait(POLL_EVERY_MS);
  }
  throw new Error('The refresh does not end');
};

console.log(await settled());
const { challenges } = (await listMemberChallenges({ path, throwOnError })).data;
const answers = challenges.map(({ guid }) => ({ guid, value: 'correct' }));
await resumeAggregation({ path, body: { challenges: answers }, throwOnError });
console.log(await settled());
const { transactions, pagination } = (await listTransactions({ query: { records_per_page: 100 }, throwOnError })).data;
console.log(`${transactions.length} of ${pagination.total_entries}`);
