import * as z from 'zod/mini';
import { ok, operationsWith } from '../operation.ts';
import { widgetUrlRequest } from './widget-url-requests.ts';

const widgetAddress = operationsWith({
  function: 'partner',
  auth: 'apiKey',
  mediaFamily: 'sso',
  hasBasePath: true,
  answersXml: true,
  readsLanguage: true,
});

export const getWidgetUrlWithOptions = widgetAddress({
  method: 'POST',
  path: '/users/{id}/urls',
  body: { schema: z.object({ url: widgetUrlRequest }), isRequired: true },
  answer: ok('widgetUrl'),
  errors: ['tokenUnknown', 'forbidden'],
});

export const getWidgetUrl = widgetAddress({
  method: 'GET',
  path: '/users/{id}/urls/{type}',
  answer: ok('widgetUrl'),
  errors: ['missing', 'malformed', 'tokenUnknown'],
});

export const listWidgetUrls = widgetAddress({
  method: 'GET',
  path: '/users/{id}/urls',
  isDeprecated: true,
  answer: ok('widgetUrls'),
  errors: ['missing'],
});
