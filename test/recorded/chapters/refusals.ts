import { type DocumentedOperation, documented } from '../documented.ts';
import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

/** What every operation says to names of nothing, to an empty body, and while the table is away. */
export const refusals = async ({ partner, signIn, by, whileTableIsAway, api }: Scene): Promise<void> => {
  const session = await signIn('ada');
  const tokenFor = async (id: string): Promise<string> =>
    (await api.partner.get(`/users/${id}/api_token`)).json.api_token.token;
  const callers: Readonly<Record<DocumentedOperation['security'], RecordedCaller>> = {
    session,
    apiKey: partner,
    apiToken: by('api token', { 'MD-API-TOKEN': await tokenFor('ada') }),
    none: by('nobody', {}),
  };
  for (const { security, method, path, parameters, hasRequiredBody } of documented) {
    const named = nowhere(path, parameters);
    if (named !== path && !hasRequiredBody) await callers[security].call(method, named);
    if (hasRequiredBody) await callers[security].call(method, named, {});
  }
  await whileTableIsAway(async () => {
    await session.get('/user');
    await partner.get('/client');
    await session.call('POST', '/goals', {});
  });
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
