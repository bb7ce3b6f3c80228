import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { type App, settle } from './app.ts';
import type { Witness } from './witness.ts';

interface Address {
  readonly url: { readonly url: string };
}
interface Opened {
  readonly widget_session: {
    readonly token: string;
    readonly first: { readonly kind: string; readonly members?: readonly { readonly guid: string }[] };
  };
}

/** Addresses, the pages with their files, an exchange whose answer was lost, and what a widget may not read. */
export const widgetsTour = async (host: LocalHost, { api, userId, ...app }: App, witness: Witness): Promise<void> => {
  const send = async (url: string | URL, init?: RequestInit): Promise<Response> =>
    witness.send(new URL(url, host.url), init);
  const expectStatus = (answer: Response, status: number): Response => {
    if (answer.status !== status) throw new Error(`${answer.url} was answered ${answer.status}, not ${status}`);
    return answer;
  };
  const exchange = (url: string, key: string): Promise<Response> =>
    send('/md/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ widget_session: { token: new URL(url).pathname.split('/').at(-1), key } }),
    });

  const ask = (type: string): Promise<Address> => api.partner('POST', `/users/${userId}/urls`, { url: { type } });
  const connect = (await ask('connect_widget')).url.url;
  const page = await expectStatus(await send(connect), 200).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]*assets\/[^"]+)"/g)].map(([, path = '']) => path);
  if (files.length < 2) throw new Error('The page names no files');
  for (const path of files) expectStatus(await send(new URL(path, connect)), 200);

  const connections = (await ask('connections_widget')).url.url;
  expectStatus(await send(connections), 200);
  const key = 'plover-key-of-a-page'.padEnd(43, 'x');
  expectStatus(await exchange(connections, key), 200);
  const opened: Opened = JSON.parse(await expectStatus(await exchange(connections, key), 200).text());
  const { token, first } = opened.widget_session;
  if (first.kind !== 'members' || first.members?.length === 0) throw new Error('The widget lists no member');
  expectStatus(await exchange(connections, 'another'.padEnd(43, 'x')), 401);
  expectStatus(await send(connections), 410);
  const headers = { 'md-session-token': token };
  expectStatus(await send('/members', { headers }), 200);
  expectStatus(await send('/transactions', { headers }), 403);
  expectStatus(await send('/md/oauth/return'), 200);

  await api.partner('GET', `/users/${userId}/urls`);
  await api.partner('GET', `/users/${userId}/urls/connections_widget`);
  for (const { guid } of first.members ?? []) await settle(host, { ...app, api, userId }, guid);
};
