import type { RecordedCaller } from '../recorded/recorder.ts';
import { credentialsFor, MXBANK, type Scene } from '../recorded/scene.ts';
import { FILE_IMPORT } from '../support/imports.ts';
import { ofxText } from '../support/ofx.ts';

const SANDBOX = 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713';

/** A chapter that ends in the middle: what the chapters of `test/recorded` see through to its end is still to be done. */
export const underWay = async ({ api, partner, signIn, connect }: Scene): Promise<void> => {
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
  await app.get('/members');
  await app.get('/tags');
  await partner.get('/connectors');
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
