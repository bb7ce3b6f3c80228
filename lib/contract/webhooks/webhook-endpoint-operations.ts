import * as z from 'zod/mini';
import { endpointPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import {
  secretRotationRequest,
  webhookEndpointCreateRequest,
  webhookEndpointUpdateRequest,
} from './webhook-endpoint-schema.ts';

const shared = {
  function: 'partner',
  auth: 'apiKey',
  mediaFamily: 'own',
} as const;

const oneWebhookEndpoint = {
  status: 200,
  body: 'webhookEndpoint',
} as const;

export const createWebhookEndpoint = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointCreateRequest }), isRequired: true },
  answer: {
    status: 200,
    body: 'createdWebhookEndpoint',
  },
  errors: ['ruleBroken'],
});

export const listWebhookEndpoints = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints',
  answer: {
    status: 200,
    body: 'webhookEndpoints',
  },
});

export const readWebhookEndpoint = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  params: endpointPath,
  answer: oneWebhookEndpoint,
});

export const updateWebhookEndpoint = operation({
  ...shared,
  method: 'PUT',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  params: endpointPath,
  body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },
  answer: oneWebhookEndpoint,
});

export const deleteWebhookEndpoint = operation({
  ...shared,
  method: 'DELETE',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  params: endpointPath,
  answer: { status: 200, body: 'emptyObject' },
});

export const rotateWebhookEndpointSecret = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/rotate_secret',
  params: endpointPath,
  body: { schema: z.object({ rotation: z.optional(secretRotationRequest) }), isRequired: false },
  answer: {
    status: 200,
    body: 'createdWebhookEndpoint',
  },
});

export const testWebhookEndpoint = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/test',
  params: endpointPath,
  answer: { status: 200, body: 'webhookTestEvent' },
  errors: ['ruleBroken'],
});
