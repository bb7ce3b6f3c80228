import type { RecordedCaller } from '../recorder.ts';
import { credentialsFor, MXBANK, OAUTH_BANK, type Scene } from '../scene.ts';

const HISTORY = 'members/MBR-00000000-0000-4000-8000-000000000000';

/** Members: created, read, changed, challenged, consented to and deleted. */
export const members = async (scene: Scene): Promise<void> => {
  const app = await scene.signIn('ada');
  await created(scene, app);
  await challenged(scene, app);
  await refused(scene, app);
  await refusedTooOften(scene);
  await consented(scene, app);
  await tooMany(scene, app);
};

const created = async ({ connect, settle, deliver }: Scene, app: RecordedCaller): Promise<void> => {
  const member = { institution_guid: MXBANK, credentials: credentialsFor('sandbox-20') };
  const first = await app.call('POST', '/members', { member: { ...member, external_guid: 'one', metadata: 'kept' } });
  const path = `/members/${first.member.guid}`;
  await app.get(path);
  await settle();
  await app.get(path);
  await app.call('POST', '/members', { member });
  await app.call('POST', '/members', { member: { ...member, external_guid: 'one' } });
  await app.call('POST', '/members', { member: { institution_guid: MXBANK } });
  await app.call('POST', '/members', { member: { ...member, metadata: 5 } });
  await app.call('POST', '/members', { member: { ...member, credentials: [{ guid: 'CRD-1', value: 'x' }] } });
  await app.call('POST', '/members', {
    member: { ...member, institution_guid: 'INS-00000000-0000-4000-8000-000000000000' },
  });
  await app.call('POST', '/members', {
    member: { ...member, use_cases: ['PFM'], background_aggregation_is_disabled: true },
    client_redirect_url: 'https://app.example/',
  });
  await connect(app, 'maple', { skip_aggregation: true });
  await app.get('/members');
  await app.get('/members?page=2&records_per_page=10');
  await app.get('/members?records_per_page=1');
  await app.get('/members?use_case=PFM');
  await app.get('/members?page=0');
  await app.get(`${path}/credentials`);
  await app.get(`/member/${first.member.guid}/credentials`);
  await app.get(`${path}/challenges`);
  await app.get(`/${HISTORY}`);
  await app.get('/members/MBR-1');
  await app.call('PUT', path, { member: { name: 'Household', external_guid: 'two', metadata: null } });
  await app.call('PUT', path, { member: {} });
  await app.call('PUT', path, { member: { credentials: credentialsFor('sandbox-20', 'INVALID') } });
  await settle();
  await app.get(path);
  await app.call('POST', `${path}/credentials`, {
    member: { credential_guid: credentialsFor('x')[0]?.guid, value: 'sandbox-10' },
  });
  await settle();
  await app.call('PUT', path, { member: { name: 'Quiet' } }, { 'MX-Skip-Webhook': 'true' });
  await app.call('DELETE', path);
  await app.call('DELETE', path);
  await app.get(path);
  await deliver();
};

const tooMany = async ({ partner }: Scene, app: RecordedCaller): Promise<void> => {
  await partner.call('PUT', '/client', { client: { members_per_user_max: 1 } });
  const credentials = credentialsFor('sandbox-16');
  await app.call('POST', '/members', { member: { institution_guid: MXBANK, credentials } });
};

const challenged = async ({ settle, api }: Scene, app: RecordedCaller): Promise<void> => {
  const connect = async (login: string, password: string): Promise<{ path: string; job: string }> => {
    const credentials = credentialsFor(login, password);
    const { member } = await app.call('POST', '/members', { member: { institution_guid: MXBANK, credentials } });
    await settle();
    const read = await app.get(`/members/${member.guid}`);
    return { path: `/members/${member.guid}`, job: `/jobs/${read.member.most_recent_job_guid}` };
  };
  const text = await connect('sandbox-11', 'challenge');
  const { challenges } = await app.get(`${text.path}/challenges`);
  await app.get(`${text.job}/mfa_credentials`);
  const answers = challenges.map(({ guid }: { readonly guid: string }) => ({ guid, value: 'correct' }));
  await app.call('PUT', `${text.path}/resume`, { challenges: [{ guid: 'CRD-1', value: 'x' }] });
  await app.call('PUT', `${text.path}/resume`, { challenges: answers });
  await settle();
  await app.get(text.path);
  await app.call('PUT', `${text.path}/resume`, { challenges: answers });

  const options = await connect('sandbox-12', 'options');
  const asked = await app.get(`${options.path}/challenges`);
  await app.get(`${options.job}/resume`);
  await app.call('PUT', `${options.job}/resume`, {
    challenges: asked.challenges.map(({ guid }: { readonly guid: string }) => ({ guid, value: 'wrong' })),
  });
  await settle();
  await app.get(options.path);
  await connect('sandbox-13', 'image');
  api.clock.advance(12 * 60_000);
};

const refused = async ({ settle }: Scene, app: RecordedCaller): Promise<void> => {
  for (const password of ['INVALID', 'LOCKED', 'DISABLED', 'SERVER_ERROR']) {
    const credentials = credentialsFor(`finch-${password}`, password);
    const { member } = await app.call('POST', '/members', { member: { institution_guid: MXBANK, credentials } });
    await settle();
    await app.get(`/members/${member.guid}`);
  }
};

/** Ten logins of one user that the bank refuses, and an eleventh that is not tried any more. */
const refusedTooOften = async ({ signIn, settle }: Scene): Promise<void> => {
  const app = await signIn('eve');
  for (let at = 0; at <= 10; at += 1) {
    const credentials = credentialsFor(`eve-${at}`, 'INVALID');
    await app.call('POST', '/members', { member: { institution_guid: MXBANK, credentials } });
    await settle();
  }
};

/** A browser on the consent page of the bank, once with Deny and once with Allow. */
const consented = async ({ by, settle }: Scene, app: RecordedCaller): Promise<void> => {
  const browser = by('a browser', {});
  const { member } = await app.call('POST', '/members', {
    member: { institution_guid: OAUTH_BANK, is_oauth: true, client_redirect_url: 'https://app.example/connected' },
  });
  await browser.get(await decided(member.oauth_window_uri, 'deny'));
  await app.get(`/members/${member.guid}`);
  const anew = await app.get(`/members/${member.guid}/oauth_window_uri?referral_source=APP`);
  const back = await decided(anew.member.oauth_window_uri, 'allow');
  await browser.get(back);
  await browser.get(back);
  await settle();
  await app.get(`/members/${member.guid}`);
  await browser.get('/oauth/return?code=x&state=unknown');
  await browser.get('/oauth/return');
  await browser.get('/oauth/finished?status=success');
  await browser.get('/oauth/finished?status=success&is_pending=true');
  await browser.get('/oauth/finished?status=error&error_reason=DENIED');
  await app.get(`/members/${member.guid}/oauth_states`);
  await app.get(`/${HISTORY}/oauth_states`);
};

/** Where the bank sends the browser back to. */
export const decided = async (window: string, decision: string): Promise<string> => {
  const page = await (await fetch(window)).text();
  const fields = new URLSearchParams({ login: 'sandbox-20', decision });
  for (const [, name = '', value = ''] of page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    fields.set(name, value.replaceAll('&amp;', '&'));
  }
  const sent = await fetch(new URL('/oauth/authorize', window), { method: 'POST', body: fields, redirect: 'manual' });
  const { pathname, search } = new URL(sent.headers.get('location') ?? '');
  return pathname + search;
};
