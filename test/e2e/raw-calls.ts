import { createClient, createSession } from '@tributary-data/tributary/client';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import type { App } from './app.ts';

/** A refresh with its header, and its body as text. */
export const refreshRaw = async ({ url }: Pick<LocalHost, 'url'>, token: string, member: string) => {
  const session = createSession({ baseUrl: url, open: async () => token, triesMax: 1 });
  const { headers, body, status } = await session.refreshMember.withHeaders({ member_guid: member });
  return { header: headers.get('tributary-refresh') ?? '', body: JSON.stringify(body), status };
};

export const sessionToken = ({ url, apiKey }: Pick<LocalHost, 'url' | 'apiKey'>, { userId }: App): Promise<string> =>
  createClient({ baseUrl: url, apiKey }).session(userId).open();
