import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { type App, apiTokenOf } from './app.ts';

type Host = Pick<LocalHost, 'url'>;

/** The refresh header of a call is not part of its body, so this call is made by hand. */
export const refreshRaw = async (host: Host, token: string, member: string) => {
  const answer = await fetch(`${host.url}/members/${member}/refresh`, { headers: { 'md-session-token': token } });
  return { header: answer.headers.get('tributary-refresh') ?? '', body: await answer.text(), status: answer.status };
};
export const sessionToken = async (host: Host, app: App): Promise<string> => {
  const answer = await fetch(`${host.url}/sessions`, {
    method: 'POST',
    headers: { 'md-api-token': await apiTokenOf(app.api, app.userId), 'content-type': 'application/json' },
    body: JSON.stringify({ session: { skip_aggregation: true } }),
  });
  return ((await answer.json()) as { session: { token: string } }).session.token;
};
