import { setTimeout as wait } from 'node:timers/promises';
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
} from './generated/client.js';

/** The main job with a client that `orval` made. */
const POLLS_MAX = 240;
const POLL_EVERY_MS = 250;

/** The body of an answer that succeeded. */
const bodyOf = <Answer extends { status: number; data: unknown }>(
  answer: Answer,
): Extract<Answer, { status: 200 }>['data'] => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.data)}`);
  return answer.data;
};

const apiKey = { headers: { 'MD-API-KEY': process.env.TRIBUTARY_API_KEY ?? 'local-client-key' } };
const { user } = bodyOf(await createUser({ user: { id: `orval-${Date.now()}` } }, apiKey));
if (user.id === null) throw new Error('A user that was made with an id has none');
const { api_token } = bodyOf(await getApiToken(user.id, apiKey));
const opened = await createSession(
  { session: { skip_aggregation: true } },
  { headers: { 'MD-API-TOKEN': api_token.token } },
);
const session = { headers: { 'MD-SESSION-TOKEN': bodyOf(opened).session.token } };

const found = await searchInstitutions({ institution: { name: 'MX Bank' } }, {}, session);
const [bank] = bodyOf(found).institutions;
if (bank === undefined) throw new Error('No institution is named MX Bank');
const asked = bodyOf(await listInstitutionCredentials(bank.guid, session));
const credentials = asked.credentials.map(({ guid, field_name }) => ({
  guid,
  value: field_name === 'LOGIN' ? 'mxuser' : 'challenge',
}));
const { member } = bodyOf(await createMember({ member: { institution_guid: bank.guid, credentials } }, session));

const settled = async () => {
  for (let poll = 0; poll < POLLS_MAX; poll += 1) {
    const { member: now } = bodyOf(await readMember(member.guid, session));
    if (!now.is_being_aggregated || now.connection_status === 'CHALLENGED') return now.connection_status;
    await wait(POLL_EVERY_MS);
  }
  throw new Error('The refresh does not end');
};

console.log(await settled());
const { challenges } = bodyOf(await listMemberChallenges(member.guid, session));
const answers = challenges.map(({ guid }) => ({ guid, value: 'correct' }));
bodyOf(await resumeAggregation(member.guid, { challenges: answers }, session));
console.log(await settled());
const { transactions, pagination } = bodyOf(await listTransactions({ records_per_page: 100 }, session));
console.log(`${transactions.length} of ${pagination.total_entries}`);
