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
  tag: 'webhook endpoints',
  mediaFamily: 'own',
  source: ['own'],
} as const;

const oneWebhookEndpoint = {
  status: 200,
  description: 'The endpoint, without its secret.',
  body: 'webhookEndpoint',
} as const;

export const createWebhookEndpoint = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints',
  summary: 'Register an address that receives events',
  description: 'The signing secret is shown in this answer and never again.',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointCreateRequest }), isRequired: true },
  answer: {
    status: 200,
    description: 'The endpoint with its secret.',
    body: 'createdWebhookEndpoint',
  },
  errors: ['ruleBroken'],
});

export const listWebhookEndpoints = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints',
  summary: 'List the endpoints of the client',
  answer: {
    status: 200,
    description: 'Every endpoint, without secrets.',
    body: 'webhookEndpoints',
  },
});

export const readWebhookEndpoint = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  summary: 'Read an endpoint',
  params: endpointPath,
  answer: oneWebhookEndpoint,
});

export const updateWebhookEndpoint = operation({
  ...shared,
  method: 'PUT',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  summary: 'Update an endpoint',
  params: endpointPath,
  body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },
  answer: oneWebhookEndpoint,
});

export const deleteWebhookEndpoint = operation({
  ...shared,
  method: 'DELETE',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  summary: 'Delete an endpoint and destroy its secret',
  params: endpointPath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
});

export const rotateWebhookEndpointSecret = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/rotate_secret',
  summary: 'Rotate the secret of an endpoint',
  description:
    'The new secret is shown in this answer and never again. The old and the new secret both sign for a day, or for ' +
    'as long as the body says, so that the receiver can switch. Any older secret ends at once. The key of v1a ' +
    'changes too.',
  params: endpointPath,
  body: { schema: z.object({ rotation: z.optional(secretRotationRequest) }), isRequired: false },
  answer: {
    status: 200,
    description: 'The endpoint with its new secret.',
    body: 'createdWebhookEndpoint',
  },
});

export const testWebhookEndpoint = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/test',
  summary: 'Send a test event to an endpoint',
  description: 'Sent to this endpoint only, whatever it subscribes to.',
  params: endpointPath,
  answer: { status: 200, description: 'The event that is being sent.', body: 'webhookTestEvent' },
  errors: ['ruleBroken'],
});
