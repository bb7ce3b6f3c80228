import * as z from 'zod/mini';
import { operation, operationsWith } from '../operation.ts';

const shared = { method: 'GET', function: 'widgets', auth: 'none' } as const;

const widgetPage = operationsWith({
  ...shared,
  readsLanguage: true,
  answer: { status: 200, isPage: true },
  answersGone: true,
});

export const showConnectWidget = widgetPage({
  path: '/md/connect/{token}',
});

export const showConnectionsWidget = widgetPage({
  path: '/md/connections/{token}',
});

export const showWidgetOAuthReturn = operation({
  ...shared,
  path: '/md/oauth/return',
  query: z.object({ status: z.optional(z.enum(['success', 'error'])) }),
  readsLanguage: true,
  answer: { status: 200, isPage: true },
});

export const readWidgetAsset = operation({
  ...shared,
  path: '/md/assets/{name}',
  answer: {
    status: 200,
    fileTypes: ['text/javascript', 'text/css'],
  },
});
