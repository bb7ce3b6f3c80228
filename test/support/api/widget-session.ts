import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hashOf, openToken } from '../../../lib/domain/users/token.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { ItemTable } from '../../../lib/store/table/table-client.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { testIds } from '../adapters/ids.ts';
import type { TestApi, TestCaller } from './api.ts';

/** Turns a session into one of a widget, as the exchange of a widget address makes it. */
export const limitToWidget = async (
  table: Pick<ItemTable, 'write'>,
  userGuid: Guid<'USR'>,
  token: string,
): Promise<void> => {
  const key = keys.session(userGuid, hashOf(token));
  const condition = { expression: 'attribute_exists(#pk)' };
  const written = await table.write({ kind: 'update', key, set: { scope: 'widget' }, condition });
  if (!written.ok) throw new Error('there is no such session');
};

/** A session of a widget for the user with this id; the user is made where there is none. */
export const openWidgetSession = async (api: TestApi, id: string): Promise<TestCaller> => {
  await api.partner.call('POST', '/users', { user: { id } });
  const apiToken = (await api.partner.get(`/users/${id}/api_token`)).json.api_token.token;
  const opened = await api.caller({ 'MD-API-TOKEN': apiToken }).call('POST', '/sessions', {
    session: { skip_aggregation: true },
  });
  const { token } = opened.json.session;
  const userGuid = openToken('session', token, await readTokenKeys(api.table, testIds()))?.userGuid;
  if (userGuid === undefined) throw new Error('not a session');
  await limitToWidget(api.table, userGuid, token);
  return api.caller({ 'MD-SESSION-TOKEN': token });
};
