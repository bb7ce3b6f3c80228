import { createClient } from '@tributary-data/tributary/client';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { SANDBOX_INSTITUTIONS } from '../../lib/connectors/sandbox/institutions.ts';
import { SUBSCRIPTIONS } from '../../lib/domain/webhooks/event.ts';
import { type ApiClient, createApiClient, type Session } from '../support/api/calls-by-path.ts';
import { signedHint } from '../support/upstreams/signed-hint.ts';
import {
  type App,
  apiTokenOf,
  connect,
  credentialsFor,
  type MemberBody,
  newApp,
  readMember,
  setFaults,
  settle,
} from './app.ts';
import { feedTour } from './tour-feed.ts';
import { importsTour } from './tour-imports.ts';
import { planningTour } from './tour-planning.ts';
import { transactionsTour } from './tour-transactions.ts';
import { widgetsTour } from './tour-widgets.ts';
import type { Witness } from './witness.ts';

/** All but TRANSACTION, of which there are thousands: see `transactionsTold`. */
const TOLD = SUBSCRIPTIONS.filter((type) => type !== '*' && type !== 'TRANSACTION');

/**
 * Everything the service does, once: each kind of call, job, event and repair. Run by the tests that ask what was used
 * on the way, and what was left behind.
 */
export const tour = async (
  host: LocalHost,
  witness: Witness,
  beforeDeletions: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const api = createApiClient(host.url, host.apiKey, witness.send);
  await api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: TOLD },
  });
  const app = await newApp(host, api, 'tour');
  await partnerCalls(host, app);
  await readsAndRefreshes(host, app);
  await challenges(host, app);
  await personalData(host, app);
  await microDeposits(host, app);
  await consent(host, app, witness);
  await credentialChanges(host, app);
  await refusals(app, host, witness);
  await institutionsAsText(app, host, witness);
  await transactionsTour(host, app);
  await importsTour(host, app);
  await widgetsTour(host, app, witness);
  await busEvents(host, app);
  await upstreamHint(host, app, witness);
  await sessionsOverTime(host, app);
  await transactionsTold(host, app);
  await feedTour(host, app);
  await failingWebhook(host, app);
  await lostMessages(host, app);
  await sessionAfterExpiry(host, app);
  await lostEvent(host, app);
  const planner = await planningTour(host, app);
  await beforeDeletions();
  const anew = { session: { skip_aggregation: true } };
  Object.assign(app, { session: await app.api.openSession(await apiTokenOf(app.api, app.userId), anew) });
  await deletions(host, app, planner);
};

const MINUTE = 60;

const partnerCalls = async (host: LocalHost, { api, userId }: App): Promise<void> => {
  await api.partner('GET', '/health');
  await api.partner('GET', '/client');
  await api.partner('PUT', '/client', { client: { name: 'Tour' } });
  await api.partner('GET', `/users/${userId}`);
  await api.partner('GET', '/users?limit=1');
  await api.partner('PUT', `/users/${userId}`, { user: { first_name: 'Grace' } });
  const { webhook_endpoint: endpoint } = await api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['USER'] } },
  );
  await api.partner('GET', '/webhook_endpoints');
  await api.partner('GET', `/webhook_endpoints/${endpoint.guid}`);
  await api.partner('PUT', `/webhook_endpoints/${endpoint.guid}`, { webhook_endpoint: { is_enabled: false } });
  await api.partner('DELETE', `/webhook_endpoints/${endpoint.guid}`);
  await testedWebhook(host, api);

  const other = await newApp(host, api, 'tour-passing');
  await api.partner('PUT', '/users/tour-passing/remap_id', { user: { id: 'tour-passed' } });
  await api.partner('DELETE', '/users/tour-passed/sessions');
  await expectRefusal(() => other.session('GET', '/user'), 401);
};

/** A receiver that wants a password, at the time its secret is exchanged. */
const testedWebhook = async (host: LocalHost, api: ApiClient): Promise<void> => {
  const password = 'plover-password-of-a-receiver';
  const authentication = { type: 'BASIC', username: 'tour', password };
  const { webhook_endpoint: endpoint } = await api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    {
      webhook_endpoint: {
        url: `${host.url}/_local/receiver`,
        event_types: ['USER'],
        signature_versions: ['v1', 'v1a'],
        authentication,
      },
    },
  );
  const path = `/webhook_endpoints/${endpoint.guid}`;
  await api.partner('POST', `${path}/rotate_secret`, { rotation: { overlap_seconds: 10 * MINUTE } });
  const { event } = await api.partner<{ event: { guid: string } }>('POST', `${path}/test`);
  await host.advance(MINUTE);
  const came = host.deliveries().filter(({ headers }) => headers['webhook-id'] === event.guid);
  const [delivery] = came;
  if (came.length !== 1 || delivery === undefined) throw new Error(`The test event came ${came.length} times`);
  if (!delivery.verified) throw new Error('The test event was not signed by us');
  if (delivery.headers['webhook-signature']?.split(' ').length !== 4)
    throw new Error('Not both secrets and keys signed');
  if (delivery.headers.authorization !== `Basic ${Buffer.from(`tour:${password}`).toString('base64')}`) {
    throw new Error('The receiver was called without its password');
  }
  await api.partner('DELETE', path);
};

const readsAndRefreshes = async (host: LocalHost, app: App): Promise<void> => {
  const { session } = app;
  const member = await connect(app, 'plover-first', { external_guid: 'tour-1' });
  await settle(host, app, member);
  const large = await connect(app, 'sandbox-3000+fail-account');
  await settle(host, app, large);

  const { accounts } = await session<{ accounts: { guid: string }[] }>('GET', '/accounts');
  const [account] = accounts;
  const { transactions } = await session<{ transactions: { guid: string }[] }>('GET', '/transactions?page=2');
  const [job] = (await session<{ jobs: { guid: string }[] }>('GET', `/members/${member}/jobs`)).jobs;
  const { holdings } = await session<{ holdings: { guid: string }[] }>('GET', '/holdings');
  for (const path of [
    '/user',
    '/members',
    '/holdings',
    `/members/${member}/accounts`,
    `/members/${member}/transactions?from_date=2020-01-01&records_per_page=1000`,
    `/members/${member}/credentials`,
    `/member/${member}/credentials`,
    `/accounts/${account?.guid}`,
    `/accounts/${account?.guid}/transactions`,
    `/transactions/${transactions[0]?.guid}`,
    `/holdings/${holdings[0]?.guid}`,
    `/jobs/${job?.guid}`,
    '/categories',
    '/categories/default',
    '/merchants',
    '/tags',
    '/taggings',
    `/institutions/${credentialsFor('x').institution_guid}`,
    `/institutions/${credentialsFor('x').institution_guid}/credentials`,
  ]) {
    await session('GET', path);
  }
  await session('POST', '/institutions/search', { institution: { name: '' } });
  await ownLabels(app, transactions[0]?.guid ?? '');

  await ownAccounts(app, accounts, holdings);

  // Each refresh brings new rows; what it replaces is purged a quarter of an hour later.
  for (const path of [
    `/members/${member}/refresh`,
    `/members/${member}/aggregate?include_transactions=false`,
    '/members/refresh',
    '/members/aggregate?include_holdings=false',
  ]) {
    await session('GET', path);
    await settle(host, app, member);
    await settle(host, app, large);
    await host.advance(MINUTE);
  }
  await host.advance(20 * MINUTE);
};

/** Accounts made by hand and what users may do to the others. */
const ownAccounts = async (
  { session }: App,
  accounts: readonly { readonly guid: string }[],
  holdings: readonly { readonly guid: string }[],
): Promise<void> => {
  const create = async (name: string): Promise<string> => {
    const made = await session<{ account: { guid: string } }>('POST', '/accounts', {
      account: { name, account_type: 9, balance: 12.5 },
    });
    return made.account.guid;
  };
  const [kept, dropped, merged] = [await create('Jar'), await create('Old jar'), await create('Same jar')];
  await session('DELETE', `/accounts/${dropped}`);
  await session('PUT', '/accounts/merge', { accounts: [kept, merged] });
  await session('PUT', `/accounts/${kept}`, { account: { balance: 20 } });
  await session('PUT', `/holdings/${holdings[0]?.guid}`, { holding: { metadata: 'toured' } });
  await session('GET', `/accounts/${kept}/monthly_account_balance`);
  await session('GET', '/accounts/partner_created');
  await session('PUT', `/accounts/${accounts.at(-1)?.guid}/block`);
};

/** Categories, tags and taggings: made, changed and removed. */
const ownLabels = async ({ session }: App, transaction: string): Promise<void> => {
  await session('POST', '/transactions/categorize_and_describe', { transactions: [{ description: 'TOUR CAFE' }] });
  const { category } = await session<{ category: { guid: string } }>('POST', '/categories', {
    category: { name: 'Tours', parent_guid: 'CAT-ea23d844-cbd1-eb10-f6ac-0df9610e59ae' },
  });
  await session('GET', `/categories/${category.guid}`);
  await session('PUT', `/categories/${category.guid}`, { category: { name: 'Trips' } });
  await session('DELETE', `/categories/${category.guid}`);
  const { tag } = await session<{ tag: { guid: string } }>('POST', '/tags', { tag: { name: 'Tour' } });
  const tagging = { tag_guid: tag.guid, transaction_guid: transaction };
  await session('POST', '/taggings', { tagging });
  await session('GET', '/taggings');
  await session('PUT', `/tags/${tag.guid}`, { tag: { name: 'Toured' } });
  await session('DELETE', `/tags/${tag.guid}`);
};

const challenges = async (host: LocalHost, app: App): Promise<void> => {
  const { session } = app;
  const member = await connect(app, 'plover-asked', { password: 'challenge' });
  expectStatus(await settle(host, app, member), 'CHALLENGED');
  const { challenges: asked } = await session<{ challenges: { guid: string }[] }>(
    'GET',
    `/members/${member}/challenges`,
  );
  const job = (await readMember(app, member)).most_recent_job_guid;
  await session('GET', `/jobs/${job}/mfa_credentials`);
  await session('PUT', `/members/${member}/resume`, {
    challenges: asked.map(({ guid }) => ({ guid, value: 'correct' })),
  });
  expectStatus(await settle(host, app, member), 'CONNECTED');

  const silent = await connect(app, 'plover-silent', { password: 'options' });
  expectStatus(await settle(host, app, silent), 'CHALLENGED');
  await host.advance(12 * MINUTE);
  expectStatus(await readMember(app, silent), 'EXPIRED');

  const byJob = await connect(app, 'plover-by-job', { password: 'challenge' });
  expectStatus(await settle(host, app, byJob), 'CHALLENGED');
  const second = await session<{ challenges: { guid: string }[] }>('GET', `/members/${byJob}/challenges`);
  await session('PUT', `/jobs/${(await readMember(app, byJob)).most_recent_job_guid}/resume`, {
    challenges: second.challenges.map(({ guid }) => ({ guid, value: 'plover has no wrong answer' })),
  });
  await session('GET', `/jobs/${(await readMember(app, byJob)).most_recent_job_guid}/resume`);
  await settle(host, app, byJob);
};

const personalData = async (host: LocalHost, app: App): Promise<void> => {
  const member = await connect(app, 'plover-owner', { skip_aggregation: true });
  for (const job of ['check_balance', 'verify', 'identify', 'extend_history']) {
    await app.session('POST', `/members/${member}/${job}`);
    expectStatus(await settle(host, app, member), 'CONNECTED');
  }
  await app.session('GET', `/members/${member}/account_owners`);
  const { account_numbers: numbers } = await app.session<{ account_numbers: { account_guid: string }[] }>(
    'GET',
    `/members/${member}/account_numbers`,
  );
  await app.session('GET', `/accounts/${numbers[0]?.account_guid}/account_number`);
};

const microDeposits = async (host: LocalHost, { session }: App): Promise<void> => {
  const holder = { first_name: 'Zerline', last_name: 'Quillfeather', email: 'zerline.quillfeather@example.com' };
  const account = { account_number: '3333927164108', routing_number: '091000019', account_type: 1 };
  interface Deposit {
    readonly micro_deposit: { readonly guid: string; readonly status_name: string };
  }
  const made = await session<Deposit>('POST', '/micro_deposits', { micro_deposit: { ...holder, ...account } });
  const path = `/micro_deposits/${made.micro_deposit.guid}`;
  await host.advance(4 * MINUTE);
  await session('GET', '/micro_deposits');
  const arrived = await session<Deposit>('GET', path);
  if (arrived.micro_deposit.status_name !== 'DEPOSITED') throw new Error(`It is ${arrived.micro_deposit.status_name}`);
  const told = await session<Deposit>('PUT', path, { deposit_amount_1: 0.09, deposit_amount_2: 0.42 });
  if (told.micro_deposit.status_name !== 'VERIFIED') throw new Error(`It is ${told.micro_deposit.status_name}`);
  const passing = await session<Deposit>('POST', '/micro_deposits', { micro_deposit: holder });
  await session('DELETE', `/micro_deposits/${passing.micro_deposit.guid}`);
};

/** A browser on the consent page of the bank, once with Deny and once with Allow. */
const consent = async (host: LocalHost, app: App, witness: Witness): Promise<void> => {
  const bank = SANDBOX_INSTITUTIONS.find(({ institution }) => institution.supportsOauth);
  const { member } = await app.session<{ member: MemberBody & { oauth_window_uri: string } }>('POST', '/members', {
    member: { institution_guid: bank?.institution.guid, is_oauth: true },
  });
  expectStatus(member, 'PENDING');
  const decide = async (window: string, decision: string): Promise<string> => {
    const page = await (await fetch(window)).text();
    const fields = new URLSearchParams({ login: 'plover-consenting', decision });
    for (const [, name = '', value = ''] of page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g))
      fields.set(name, value);
    const sent = await fetch(new URL('/oauth/authorize', window), { method: 'POST', body: fields, redirect: 'manual' });
    const back = await witness.send(sent.headers.get('location') ?? '', { redirect: 'manual' });
    const page2 = await witness.send(new URL(back.headers.get('location') ?? '', host.url));
    return page2.text();
  };
  if (!(await decide(member.oauth_window_uri, 'deny')).includes('Not connected')) throw new Error('Denied in vain');
  const fresh = await app.session<{ member: { oauth_window_uri: string } }>(
    'GET',
    `/members/${member.guid}/oauth_window_uri`,
  );
  if (!(await decide(fresh.member.oauth_window_uri, 'allow')).includes('Connected')) throw new Error('Allowed in vain');
  const { oauth_states } = await app.session<{ oauth_states: readonly { error_reason: string | null }[] }>(
    'GET',
    `/members/${member.guid}/oauth_states`,
  );
  if (!oauth_states.some(({ error_reason }) => error_reason === 'DENIED')) throw new Error('The denial does not show');
  expectStatus(await settle(host, app, member.guid), 'CONNECTED');
};

const credentialChanges = async (host: LocalHost, app: App): Promise<void> => {
  const { session } = app;
  const member = await connect(app, 'plover-wrong', { password: 'INVALID' });
  expectStatus(await settle(host, app, member), 'DENIED');
  const { credentials } = credentialsFor('plover-right', 'a better password');
  await session('PUT', `/members/${member}`, { member: { credentials, name: 'Renamed', external_guid: 'tour-2' } });
  expectStatus(await settle(host, app, member), 'CONNECTED');
  await session('PUT', `/members/${member}`, { member: { external_guid: 'tour-3' } });
  const [login] = credentials;
  await session('POST', `/members/${member}/credentials`, {
    member: { credential_guid: login?.guid, value: 'plover-moved' },
  });
  await settle(host, app, member);
};

/** Bodies of refusals are told to callers, so they are among what is searched for secrets. */
const refusals = async ({ session, apiToken }: App, host: LocalHost, witness: Witness): Promise<void> => {
  const duplicate = credentialsFor('plover-first');
  await expectRefusal(() => session('POST', '/members', { member: { ...duplicate } }), 422);
  await expectRefusal(() => session('POST', '/members', { member: { ...duplicate, metadata: 5 } }), 400);
  await expectRefusal(() => session('GET', '/members/MBR-00000000-0000-4000-8000-000000000000'), 404);
  await expectRefusal(() => session('GET', '/transactions?page=-1'), 400);
  const api = createApiClient(host.url, host.apiKey, witness.send);
  await expectRefusal(() => api.openSession(apiToken), 401);
  await expectRefusal(() => createApiClient(host.url, 'a-wrong-key', witness.send).partner('GET', '/client'), 401);
};

const institutionsAsText = async ({ userId }: App, host: LocalHost, witness: Witness): Promise<void> => {
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey, fetch: witness.send });
  await client.session(userId).listInstitutionsCsv({}, { headers: { accept: '*/*' } });
};

const busEvents = async (host: LocalHost, app: App): Promise<void> => {
  const member = await connect(app, 'plover-news+slow3', { skip_aggregation: true });
  for (const type of ['Member Refresh Requested', 'Member Has News']) {
    await putEvent(host, type, app, { member_guid: member });
  }
  expectStatus(await settle(host, app, member), 'CONNECTED');
  const { client } = await app.api.partner<{ client: { guid: string } }>('GET', '/client');
  await putEvent(host, 'refresh requested', app, { user_guid: undefined, client_guid: client.guid });
  await settle(host, app, member);
  await app.session('POST', `/sandbox/members/${member}/fire_webhook`, { fire_webhook: { type: 'MEMBER' } });
};

/** As the upstream sends it, about a job that ended long ago. */
const upstreamHint = async (host: LocalHost, app: App, witness: Witness): Promise<void> => {
  const member = await connect(app, 'plover-hinted');
  await settle(host, app, member);
  const { sandbox } = JSON.parse(host.model.functions.get('write')?.environment.CONNECTORS ?? '');
  const secret: string = sandbox.hint_secret;
  const body = JSON.stringify({ type: 'job.ended', job_id: 'any', reference: `${app.userGuid}/${member}` });
  const post = (headers: Readonly<Record<string, string>>) =>
    witness.send(`${host.url}/upstream/sandbox/webhooks`, { method: 'POST', headers, body });
  const refused = await post({});
  const taken = await post(signedHint(body, { secret, nowMs: host.now() }));
  if (refused.status !== 401 || taken.status !== 204) throw new Error('A hint was not told from a forged one');
  await settle(host, app, member);
};

const sessionsOverTime = async (host: LocalHost, app: App): Promise<void> => {
  const reopened: Session = await app.api.openSession(await apiTokenOf(app.api, app.userId));
  await host.advance(2 * MINUTE);
  await reopened('GET', '/user');
  await host.advance(31 * MINUTE);
  await expectRefusal(() => reopened('GET', '/user'), 401);
  Object.assign(app, { session: await app.api.openSession(await apiTokenOf(app.api, app.userId)) });
};

/** A record of changes, told row by row and in batches. */
const transactionsTold = async (host: LocalHost, app: App): Promise<void> => {
  const { webhook_endpoint: endpoint } = await app.api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['TRANSACTION'] } },
  );
  const { webhook_endpoint: batched } = await app.api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['TRANSACTION'], row_events: 'batch' } },
  );
  const member = await connect(app, 'sandbox-150');
  await settle(host, app, member);
  await host.advance(2 * MINUTE);
  const inBatches = host
    .deliveries()
    .filter(({ body }) => body.startsWith('{"action":"batch"') && body.includes(member))
    .reduce((sum, { body }) => sum + JSON.parse(body).changes.length, 0);
  if (inBatches !== 150) throw new Error(`${inBatches} of 150 transactions were told in batches`);
  await app.api.partner('DELETE', `/webhook_endpoints/${batched.guid}`);
  const told = host
    .deliveries()
    .filter(({ body }) => body.startsWith('{"action":"created","transaction"') && body.includes(member));
  if (told.length !== 150) throw new Error(`${told.length} of 150 transactions were told`);
  await app.api.partner('DELETE', `/webhook_endpoints/${endpoint.guid}`);
};

/** Nobody listens there: attempts are made again later, by delayed messages and by the sweep. */
const failingWebhook = async (host: LocalHost, app: App): Promise<void> => {
  const { webhook_endpoint: dead } = await app.api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: 'http://127.0.0.1:9/hook', event_types: ['USER'] } },
  );
  await app.api.partner('PUT', `/users/${app.userId}`, { user: { first_name: 'Mary' } });
  await host.advance(60 * MINUTE);
  await app.api.partner('DELETE', `/webhook_endpoints/${dead.guid}`);
  await host.advance(130 * MINUTE);
  Object.assign(app, { session: await app.api.openSession(await apiTokenOf(app.api, app.userId)) });
};

/** The question of a job has run out and no sweep has ended it yet: opening a session does, and begins anew. */
const sessionAfterExpiry = async (host: LocalHost, app: App): Promise<void> => {
  const member = await connect(app, 'plover-late', { password: 'challenge' });
  expectStatus(await settle(host, app, member), 'CHALLENGED');
  await setFaults(host, { kill: { function: 'sweep', step: 1 } });
  await host.sleep(11 * MINUTE);
  Object.assign(app, { session: await app.api.openSession(await apiTokenOf(app.api, app.userId)) });
  await setFaults(host, {});
  expectStatus(await settle(host, app, member), 'CHALLENGED');
};

/** An event whose function is killed at every try is handed to the queue of lost events. */
const lostEvent = async (host: LocalHost, app: App): Promise<void> => {
  for (const delaySeconds of [0, MINUTE, 2 * MINUTE]) {
    await setFaults(host, { kill: { function: 'refresh', step: 1 } });
    if (delaySeconds === 0)
      await putEvent(host, 'Member Refresh Requested', app, {
        member_guid: 'MBR-00000000-0000-4000-8000-000000000000',
      });
    await host.advance(delaySeconds);
  }
  await setFaults(host, {});
};

const putEvent = async (host: LocalHost, type: string, app: App, detail: object): Promise<void> => {
  await fetch(`${host.url}/_local/events`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({ 'detail-type': type, detail: { user_guid: app.userGuid, ...detail } }),
  });
  await host.whenIdle();
};

/** Every message is dropped for a while: the sweep has to find the job and the events by itself. */
const lostMessages = async (host: LocalHost, app: App): Promise<void> => {
  const member = await connect(app, 'plover-lost', { skip_aggregation: true });
  await setFaults(host, { queue: { drop: 1 } });
  await app.session('GET', `/members/${member}/refresh`);
  await setFaults(host, {});
  expectStatus(await settle(host, app, member), 'CONNECTED');

  await setFaults(host, { queue: { drop: 1 } });
  const stuck = await connect(app, 'plover-stuck');
  await host.advance(20 * MINUTE);
  await setFaults(host, {});
  await settle(host, app, stuck);
};

const deletions = async (host: LocalHost, app: App, planner: App): Promise<void> => {
  const { members } = await app.session<{ members: MemberBody[] }>('GET', '/members');
  for (const { guid } of members.slice(1)) await app.session('DELETE', `/members/${guid}`);
  const running = await connect(app, 'plover-running+slow9');
  await app.session('DELETE', `/members/${running}`);
  await host.advance(20 * MINUTE);
  for (const { userId } of [app, planner]) await app.api.partner('DELETE', `/users/${userId}`);
  await host.advance(20 * MINUTE);
  await host.sleep(15 * 24 * 60 * MINUTE);
  await host.advance(20 * MINUTE);
};

const expectStatus = (member: MemberBody, status: string): void => {
  if (member.connection_status !== status)
    throw new Error(`${member.guid} is ${member.connection_status}, not ${status}`);
};

const expectRefusal = async (call: () => Promise<unknown>, status: number): Promise<void> => {
  const outcome = await call().then(
    () => 200,
    (error: unknown) => (error instanceof Error && 'status' in error ? error.status : error),
  );
  if (outcome !== status) throw new Error(`The call was answered ${String(outcome)}, not ${status}`);
};
