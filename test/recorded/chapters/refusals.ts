import { keyedCallOf } from '../../../lib/domain/idempotency/keyed-call.ts';
import { createIdempotencyStore } from '../../../lib/store/idempotency/idempotency-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type DocumentedOperation, documented } from '../documented.ts';
import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

/**
 * What every operation says to names of nothing, to an empty body, and while the table is away; and what a call says whose
 * `Idempotency-Key` came before.
 */
export const refusals = async (scene: Scene): Promise<void> => {
  const { partner, signIn, by, whileTableIsAway, api } = scene;
  const session = await signIn('ada');
  const tokenFor = async (id: string): Promise<string> =>
    (await api.partner.get(`/users/${id}/api_token`)).json.api_token.token;
  const callers: Readonly<Record<DocumentedOperation['security'], RecordedCaller>> = {
    session,
    apiKey: partner,
    apiToken: by('api token', { 'MD-API-TOKEN': await tokenFor('ada') }),
    none: by('nobody', {}),
  };
  const refuse = async ({ security, method, path, parameters, hasRequiredBody }: DocumentedOperation) => {
    const named = nowhere(path, parameters);
    if (named !== path && !hasRequiredBody) await callers[security].call(method, named);
    if (hasRequiredBody) await callers[security].call(method, named, {});
  };
  for (const operation of documented.filter((one) => !isLater(one))) await refuse(operation);
  await whileTableIsAway(async () => {
    await session.get('/user');
    await partner.get('/client');
    await session.call('POST', '/goals', {});
  });
  await repeatedCalls(scene);
  for (const operation of documented.filter(isLater)) await refuse(operation);
};

/** Operations that came after a release was kept. They are called last, so that the calls before them keep their times. */
const LATER: ReadonlySet<string> = new Set([
  'POST /imports',
  'PUT /import_mappings/{mapping_guid}',
  'PUT /members/{member_guid}/join',
]);
const isLater = ({ method, path }: DocumentedOperation): boolean => LATER.has(`${method} ${path}`);

const repeatedCalls = async ({ signIn, api }: Scene): Promise<void> => {
  const app = await signIn('grace');
  const tag = (by: RecordedCaller, name: string, key: string) =>
    by.call('POST', '/tags', { tag: { name } }, { 'Idempotency-Key': key });
  await tag(app, 'Holiday', 'tag-1');
  await tag(app, 'Holiday', 'tag-1');
  await tag(app, 'Trip', 'tag-1');
  await tag(await signIn('grace'), 'Holiday', 'tag-1');
  const { user } = await app.get('/user');
  const atWork = { owner: user.guid, credential: 'another', idempotencyKey: 'tag-2', request: Buffer.from('') };
  await createIdempotencyStore({ ...api, ids: testIds('at work') }).claim(keyedCallOf(atWork), 60_000);
  await tag(app, 'Holiday', 'tag-2');
  await tag(app, 'Holiday', 'ké');
};

const OTHER: Readonly<Record<string, string>> = {
  start_date: '2026-10-01',
  end_date: '2026-10-31',
  iteration_number: '1',
  connector: 'nobody',
  id: 'nobody',
};

/** The path with names of the right form that name nothing. */
const nowhere = (path: string, parameters: DocumentedOperation['parameters']): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const { pattern } = parameters.find((parameter) => parameter.name === name)?.schema ?? {};
    const prefix = /^\^([A-Z]{3})-/.exec(pattern ?? '')?.[1];
    return prefix === undefined ? (OTHER[name] ?? name) : `${prefix}-00000000-0000-4000-8000-000000000000`;
  });
