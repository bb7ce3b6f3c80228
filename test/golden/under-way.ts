import { rotateDataKey } from '../../lib/app/users/rotate-data-key.ts';
import { createDataKeyStore } from '../../lib/store/users/data-key-store.ts';
import { decided } from '../recorded/chapters/members.ts';
import type { RecordedCaller } from '../recorded/recorder.ts';
import { credentialsFor, MXBANK, OAUTH_BANK, type Scene } from '../recorded/scene.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { ofxText } from '../support/files/ofx.ts';
import { WIDGET_KEY } from './calls-again.ts';

const SANDBOX = 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713';

/** A chapter that ends in the middle: what the chapters of `test/recorded` see through to its end is still to be done. */
export const underWay = async (scene: Scene): Promise<void> => {
  const { api, by, partner, signIn, connect } = scene;
  const app = await signIn('uma');
  const moving = await connect(app, 'sandbox-20+still');
  await partner.call('PUT', '/connectors/files', { connector: { is_enabled: true } });
  await partner.call('POST', '/users', { user: { id: 'una' } }, { 'idempotency-key': 'first-of-una' });
  await app.call('POST', '/tags', { tag: { name: 'Holiday' } }, { 'idempotency-key': 'first-tag' });

  const credentials = credentialsFor('mxuser+slow30');
  await app.call('POST', '/members', { member: { institution_guid: MXBANK, credentials } });
  await takeSteps(api, 3);
  const [login, password] = ['CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b'];
  await app.call('PUT', `/members/${moving}`, {
    member: {
      institution_guid: SANDBOX,
      credentials: [
        { guid: login, value: 'sandbox-20+still' },
        { guid: password, value: 'password' },
      ],
    },
  });
  await leaveImport(api, app);
  await leaveConsents(scene, app);
  await app.get('/user');
  await app.get('/members');
  await app.get('/tags');
  await partner.get('/connectors');

  const { client } = await partner.get('/client');
  const wrapDataKey = async () => Buffer.alloc(64, 7);
  await rotateDataKey(client.guid, { ...api, dataKeys: createDataKeyStore(api), wrapDataKey });
  const { url } = await partner.call('POST', '/users/uma/urls', { url: { type: 'connect_widget' } });
  const token = url.url.split('/').at(-1);
  await by('a browser', {}).call('POST', '/md/sessions', { widget_session: { token, key: WIDGET_KEY } });
  await partner.call('POST', '/users/uma/urls', { url: { type: 'connections_widget' } });
};

/** One whose window is open, and one whose worker died when it had sent the code. */
const leaveConsents = async ({ api, by }: Scene, app: RecordedCaller): Promise<void> => {
  const wanted = { institution_guid: OAUTH_BANK, is_oauth: true, client_redirect_url: 'https://app.example/connected' };
  const { member } = await app.call('POST', '/members', { member: wanted });
  const back = await decided(member.oauth_window_uri, 'allow');
  await app.get(`/members/${member.guid}/oauth_window_uri`);
  api.atTokenEndpoint.run = () => Promise.reject(new Error('the worker is gone'));
  api.whileBrowsersWait.run = () => api.takeConsents().catch(() => undefined);
  await by('a browser', {}).get(back);
  await app.get(`/members/${member.guid}/oauth_states`);
};

/** Its call has no time left, so that a worker of jobs is to go on with it. */
const leaveImport = async ({ timeouts }: Scene['api'], app: RecordedCaller): Promise<void> => {
  const { member } = await app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } });
  const { of } = timeouts;
  timeouts.of = () => AbortSignal.abort();
  await app.call('POST', `/members/${member.guid}/imports`, Buffer.from(ofxText()));
  timeouts.of = of;
};

const takeSteps = (api: Scene['api'], count: number): Promise<void> =>
  api.settle(count).then(
    () => Promise.reject(new Error('nothing is under way')),
    () => undefined,
  );
