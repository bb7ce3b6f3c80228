import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { openToken } from '../../../lib/domain/users/token.ts';
import { widgetLanguageOf } from '../../../lib/domain/widgets/widget-language.ts';
import { isStillGood } from '../../../lib/domain/widgets/widget-token.ts';
import type { WidgetType } from '../../../lib/domain/widgets/widget-type.ts';
import type { WidgetsDeps, WidgetsRun } from '../widgets-deps.ts';
import { widgetPageHeaders } from './page-headers.ts';
import { returnPage } from './return-page.ts';

/** Null where there is no such address. The MAC of the token is checked first, so that a guess reads nothing. */
const addressOf = async (widget: WidgetType, text: string, deps: WidgetsDeps) => {
  const opened = openToken('widget', text, await deps.tokenKeys());
  if (opened === null) return null;
  const { user, token } = await deps.widgetTokens.read(opened.userGuid, opened.hash);
  return token?.widget === widget ? { ...token, isGone: !isStillGood(token, user, deps.clock()) } : null;
};

interface Look {
  readonly params: { readonly token: string };
  readonly acceptLanguage?: string | undefined;
}

/** The same page for every address. Where the address is of no use, the page says so. */
const show = async (widget: WidgetType, { params, acceptLanguage }: Look, deps: WidgetsDeps) => {
  const unknown = { language: widgetLanguageOf(acceptLanguage), origins: [], isGone: true };
  const { language, origins, isGone } = (await addressOf(widget, params.token, deps)) ?? unknown;
  const shell = deps.assets.shells[language];
  return {
    body: isGone ? shell.gone : shell.live,
    headers: widgetPageHeaders(origins, deps.isWidgetHttpAllowed),
    isGone,
  };
};

export const showConnectWidget: WidgetsRun<'showConnectWidget'> = (input, _caller, deps) =>
  show('connect_widget', input, deps);

export const showConnectionsWidget: WidgetsRun<'showConnectionsWidget'> = (input, _caller, deps) =>
  show('connections_widget', input, deps);

export const showWidgetOAuthReturn: WidgetsRun<'showWidgetOAuthReturn'> = async ({ acceptLanguage }) => ({
  body: returnPage(widgetLanguageOf(acceptLanguage)),
  headers: { 'x-robots-tag': 'noindex' },
});

/** A year, which is the most that caches take. The name of a file changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export const readWidgetAsset: WidgetsRun<'readWidgetAsset'> = async ({ params }, _caller, { assets }) => {
  const file = assets.files.find(({ name }) => name === params.name);
  return file === undefined ? NOT_FOUND : { body: file, headers: { 'cache-control': FOR_EVER } };
};
