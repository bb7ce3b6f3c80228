import * as z from 'zod/mini';
import { text } from '../kernel/values.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'widgets', auth: 'none', tag: 'widgets', source: ['own'] } as const;

const aWidget = {
  ...shared,
  description: 'The page has no data. Loading it does not spend the address; the page does, by `createWidgetSession`.',
  params: z.object({ token: text }),
  readsLanguage: true,
  answer: { status: 200, isPage: true, description: 'The page of the widget.' },
  gone: 'The address was used, is older than ten minutes, or was never given out. The page says so.',
} as const;

export const showConnectWidget = operation({
  ...aWidget,
  path: '/md/connect/{token}',
  summary: 'Show the Connect widget',
});

export const showConnectionsWidget = operation({
  ...aWidget,
  path: '/md/connections/{token}',
  summary: 'Show the Connections widget',
});

export const showWidgetOAuthReturn = operation({
  ...shared,
  path: '/md/oauth/return',
  summary: 'Show the page to which a window with the consent page of an institution comes back',
  description: 'The widget that opened the window reads `status` in its address, and closes it.',
  query: z.object({ status: z.optional(z.enum(['success', 'error'])) }),
  readsLanguage: true,
  answer: { status: 200, isPage: true, description: 'The page.' },
});

export const readWidgetAsset = operation({
  ...shared,
  path: '/md/assets/{name}',
  summary: 'Read a file of the widgets',
  description: 'A name holds a digest of the content, so the file may be cached for ever.',
  params: z.object({ name: text }),
  answer: {
    status: 200,
    fileTypes: ['text/javascript', 'text/css'],
    description: 'The file, compressed as the caller accepts it.',
  },
});
