import * as z from 'zod/mini';
import { externalId } from '../kernel/input-text.ts';
import { text } from '../kernel/values.ts';
import { operation } from '../operation.ts';
import { widgetUrlRequest } from './widget-url-requests.ts';

const shared = {
  function: 'partner',
  auth: 'apiKey',
  mediaFamily: 'sso',
  hasBasePath: true,
  answersXml: true,
  readsLanguage: true,
} as const;

const oneAddress = { status: 200, body: 'widgetUrl' } as const;

export const getWidgetUrlWithOptions = operation({
  ...shared,
  method: 'POST',
  path: '/users/{id}/urls',
  params: z.object({ id: externalId }),
  body: { schema: z.object({ url: widgetUrlRequest }), isRequired: true },
  answer: oneAddress,
  errors: ['tokenUnknown', 'forbidden'],
});

export const getWidgetUrl = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/urls/{type}',
  params: z.object({ id: externalId, type: text }),
  answer: oneAddress,
  errors: ['missing', 'malformed', 'tokenUnknown'],
});

export const listWidgetUrls = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/urls',
  isDeprecated: true,
  params: z.object({ id: externalId }),
  answer: { status: 200, body: 'widgetUrls' },
  errors: ['missing'],
});
