import * as z from 'zod/mini';
import { externalId } from '../kernel/input-text.ts';
import { text } from '../kernel/values.ts';
import { operation } from '../operation.ts';
import { widgetUrlRequest } from './widget-url-requests.ts';

const shared = {
  function: 'partner',
  auth: 'apiKey',
  tag: 'widgets',
  mediaFamily: 'sso',
  readsLanguage: true,
} as const;

const ONE_USE =
  'The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it.';

const oneAddress = { status: 200, description: 'The address.', body: 'widgetUrl' } as const;

export const getWidgetUrlWithOptions = operation({
  ...shared,
  method: 'POST',
  path: '/users/{id}/urls',
  summary: 'Get a widget address with options',
  description:
    `${ONE_USE} Neither this call nor loading the widget starts an aggregation. Clients that have opted in to use cases ` +
    'must give `use_cases`. A mode or an option that needs a product is refused with 403 where the client lacks it.',
  source: ['sso/v3/reference/widget-urls/get-widget-with-config-options', 'nexus/member-use-cases'],
  params: z.object({ id: externalId }),
  body: { schema: z.object({ url: widgetUrlRequest }), isRequired: true },
  answer: oneAddress,
  errors: ['forbidden'],
});

export const getWidgetUrl = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/urls/{type}',
  summary: 'Get a widget address without options',
  description:
    `${ONE_USE} Starts an aggregation of all members of the user, other than the call with options. Clients that have ` +
    'opted in to use cases must give them, and therefore use that call.',
  source: ['sso/v3/reference/widget-urls/get-widgets-without-config-options'],
  params: z.object({ id: externalId, type: text }),
  answer: oneAddress,
  errors: ['missing', 'malformed'],
});

export const listWidgetUrls = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/urls',
  summary: 'Get an address of every widget',
  description: `${ONE_USE} Starts no aggregation.`,
  isDeprecated: true,
  source: ['sso/v3'],
  params: z.object({ id: externalId }),
  answer: { status: 200, description: 'One address for each widget.', body: 'widgetUrls' },
  errors: ['missing'],
});
