import { randomBytes } from 'node:crypto';
import type { TestAnswer, TestApi, TestCaller } from './api.ts';

/** As a page makes it for its exchange. */
export const newPageKey = (): string => randomBytes(32).toString('base64url');

/** Asks for the address of a widget of the user, as a partner's server does. */
export const askForWidget = (by: TestCaller, user: string, url: object): Promise<TestAnswer> =>
  by.call('POST', `/users/${user}/urls`, { url: { type: 'connect_widget', ...url } });

/** The path of a widget of the user, as a browser loads it. */
export const widgetPath = async (by: TestCaller, user: string, url: object = {}): Promise<string> =>
  new URL((await askForWidget(by, user, url)).json.url.url).pathname;

export const tokenIn = (path: string): string => path.split('/').at(-1) ?? '';

/** The exchange that a page makes. */
export const exchangeToken = (api: Pick<TestApi, 'caller'>, token: string, key = newPageKey()): Promise<TestAnswer> =>
  api.caller({}).call('POST', '/md/sessions', { widget_session: { token, key } });

/** A session of a widget of the user with these options: the body of the answer, and its calls. */
export const openWidget = async (api: TestApi, user: string, url: object = {}) => {
  const answer = await exchangeToken(api, tokenIn(await widgetPath(api.partner, user, url)));
  const session = answer.json.widget_session;
  return { session, calls: api.caller({ 'MD-SESSION-TOKEN': session.token }) };
};
