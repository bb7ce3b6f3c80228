import { tagged } from '../operation-text.ts';

const NO_DATA = 'The page has no data. Loading it does not spend the address; the page does, by `createWidgetSession`.';

const GONE = 'The address was used, is older than ten minutes, or was never given out. The page says so.';

const ONE_USE =
  'The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it.';

/** What readers are told of the operations of this room. Functions never load it. */

const widgets = tagged('widgets');

export const texts = {
  showConnectWidget: widgets({
    summary: 'Show the Connect widget',
    description: NO_DATA,
    answer: 'The page of the widget.',
    gone: GONE,
  }),
  showConnectionsWidget: widgets({
    summary: 'Show the Connections widget',
    description: NO_DATA,
    answer: 'The page of the widget.',
    gone: GONE,
  }),
  showWidgetOAuthReturn: widgets({
    summary: 'Show the page to which a window with the consent page of an institution comes back',
    description: 'The widget that opened the window reads `status` in its address, and closes it.',
    answer: 'The page.',
  }),
  readWidgetAsset: widgets({
    summary: 'Read a file of the widgets',
    description: 'A name holds a digest of the content, so the file may be cached for ever.',
    answer: 'The file, compressed as the caller accepts it.',
  }),
  createWidgetSession: widgets({
    summary: 'Exchange the token of a widget address for a session',
    description:
      'The page of a widget makes this call when it starts. It spends the address. With the same `key` the call ' +
      'may be repeated for 60 seconds, for an answer that was lost: it then opens a new session, and the first ' +
      'one ends. The session may make only the calls that are marked `x-for-widgets`. Starts no aggregation.',
    answer: 'The session, and what the widget begins with.',
  }),
  getWidgetUrlWithOptions: widgets({
    summary: 'Get a widget address with options',
    description:
      `${ONE_USE} ` +
      'Neither this call nor loading the widget starts an aggregation. Clients that have opted in to use cases must ' +
      'give `use_cases`. A mode or an option that needs a product is refused with 403 where the client lacks it.',
    answer: 'The address.',
    source: ['sso/v3/reference/widget-urls/get-widget-with-config-options', 'nexus/member-use-cases'],
  }),
  getWidgetUrl: widgets({
    summary: 'Get a widget address without options',
    description:
      `${ONE_USE} ` +
      'Starts an aggregation of all members of the user, other than the call with options. Clients that have opted ' +
      'in to use cases must give them, and therefore use that call.',
    answer: 'The address.',
    source: ['sso/v3/reference/widget-urls/get-widgets-without-config-options'],
  }),
  listWidgetUrls: widgets({
    summary: 'Get an address of every widget',
    description: `${ONE_USE} Starts no aggregation.`,
    answer: 'One address for each widget.',
    source: ['sso/v3'],
  }),
};
