import { HINT_SECRET } from '../../support/api/api.ts';
import { signedHint } from '../../support/upstreams/signed-hint.ts';
import type { RecordedCaller } from '../recorder.ts';
import { credentialsFor, MXBANK, type Scene } from '../scene.ts';

/** Jobs of all kinds, what refuses them, and what upstreams and the sandbox set off. */
export const jobs = async (scene: Scene): Promise<void> => {
  const app = await scene.signIn('ada');
  const { connect, settle, partner, api } = scene;
  const member = await connect(app, 'sandbox-20', { use_cases: ['PFM'] });
  const path = `/members/${member}`;
  const other = await connect(app, 'sandbox-15+slow3', { skip_aggregation: true });
  await refreshes(scene, app, path);
  for (const job of ['check_balance', 'verify', 'identify', 'extend_history']) {
    await app.call('POST', `${path}/${job}`);
    await app.call('POST', `${path}/${job}`);
    await settle();
  }
  await app.call('POST', `${path}/check_balance`);
  await app.call('POST', `${path}/identify`);
  await settle();
  const { jobs: list } = await app.get(`${path}/jobs`);
  await app.get(`${path}/jobs?records_per_page=10&page=1`);
  await app.get(`/jobs/${list[0].guid}`);
  await app.get('/jobs/JOB-00000000-0000-4000-8000-000000000000');
  await app.get(`/jobs/${list[0].guid}/mfa_credentials`);
  await app.get(`/jobs/${list[0].guid}/resume`);

  await app.call('POST', `/sandbox${path}/fire_webhook`, { fire_webhook: { type: 'MEMBER' } });
  await app.call('POST', `/sandbox${path}/fire_webhook`, { fire_webhook: { type: 'NEVER' } });
  await scene.deliver();
  await hints(scene);

  // What the client was not sold, and what a use case does not include.
  await partner.call('PUT', '/client', { client: { products: [], use_cases_enabled: true } });
  await app.call('POST', `${path}/verify`);
  await app.call('POST', `${path}/identify`);
  await app.call('POST', `${path}/extend_history`);
  await app.get(`/members/${other}/refresh`);
  await settle();
  await partner.call('PUT', '/client', { client: { refresh_throttle_seconds: 3_600 } });
  await app.get(`${path}/refresh`);
  await settle();
  await app.get(`${path}/refresh`);
  await app.get(`${path}/aggregate`);
  await app.get('/members/refresh');
  api.clock.advance(60_000);
  await app.get(path);
  await upstreamIsBusy(scene, app);
};

const refreshes = async ({ settle }: Scene, app: RecordedCaller, path: string): Promise<void> => {
  await app.get(`${path}/refresh`);
  await app.get(`${path}/refresh`);
  await app.get(`${path}/aggregate`);
  await settle();
  await app.get(`${path}/aggregate?include_transactions=false`);
  await settle();
  await app.get(`${path}/refresh?include_holdings=maybe`);
  await app.get('/members/refresh');
  await settle();
  await app.get('/members/aggregate?include_holdings=false');
  await settle();
};

/** Signed, signed by another secret, not at all, and to nobody. */
const hints = async ({ by, api }: Scene): Promise<void> => {
  const bank = by('the bank', {});
  const body = '{"type":"job.ended","job_id":"j","reference":"r"}';
  const forged = HINT_SECRET.replace('B', 'C');
  for (const secret of [HINT_SECRET, forged]) {
    await bank.call('POST', '/upstream/sandbox/webhooks', body, signedHint(body, { secret, nowMs: api.clock() }));
  }
  await bank.call('POST', '/upstream/sandbox/webhooks', body);
  await bank.call('POST', '/upstream/nobody/webhooks', body);
};

/** The bank says 429 with a time to wait, and for so long the member is not refreshed. */
const upstreamIsBusy = async ({ settle }: Scene, app: RecordedCaller): Promise<void> => {
  const { member } = await app.call('POST', '/members', {
    member: { institution_guid: MXBANK, use_cases: ['PFM'], credentials: credentialsFor('sandbox-10+429') },
  });
  await settle();
  await app.get(`/members/${member.guid}`);
  await app.get(`/members/${member.guid}/refresh`);
  await app.get(`/members/${member.guid}/aggregate`);
};
