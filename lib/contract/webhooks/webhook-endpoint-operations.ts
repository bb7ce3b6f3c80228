import * as z from 'zod/mini';
import { webhookEndpointGuid } from '../kernel/guids.ts';
import { operation } from '../operation.ts';
import {
  secretRotationRequest,
  webhookEndpointCreateRequest,
  webhookEndpointUpdateRequest,
} from './webhook-endpoint-schema.ts';

const webhookEndpointPath = z.object({ webhook_endpoint_guid: webhookEndpointGuid });

const oneWebhookEndpoint = {
  status: 200,
  description: 'The endpoint, without its secret.',
  body: 'webhookEndpoint',
} as const;

export const createWebhookEndpoint = operation({
  id: 'createWebhookEndpoint',
  method: 'POST',
  path: '/webhook_endpoints',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Register an address that receives events',
  description: 'The signing secret is shown in this answer and never again.',
  source: ['own'],
  body: { schema: z.object({ webhook_endpoint: webhookEndpointCreateRequest }), isRequired: true },
  mediaFamily: 'own',
  answer: {
    status: 200,
    description: 'The endpoint with its secret.',
    body: 'createdWebhookEndpoint',
  },
  errors: ['ruleBroken'],
});

export const listWebhookEndpoints = operation({
  id: 'listWebhookEndpoints',
  method: 'GET',
  path: '/webhook_endpoints',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'List the endpoints of the client',
  source: ['own'],
  mediaFamily: 'own',
  answer: {
    status: 200,
    description: 'Every endpoint, without secrets.',
    body: 'webhookEndpoints',
  },
  errors: [],
});

export const readWebhookEndpoint = operation({
  id: 'readWebhookEndpoint',
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Read an endpoint',
  source: ['own'],
  params: webhookEndpointPath,
  mediaFamily: 'own',
  answer: oneWebhookEndpoint,
  errors: [],
});

export const updateWebhookEndpoint = operation({
  id: 'updateWebhookEndpoint',
  method: 'PUT',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Change an endpoint',
  source: ['own'],
  params: webhookEndpointPath,
  body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },
  mediaFamily: 'own',
  answer: oneWebhookEndpoint,
  errors: [],
});

export const deleteWebhookEndpoint = operation({
  id: 'deleteWebhookEndpoint',
  method: 'DELETE',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Delete an endpoint and destroy its secret',
  source: ['own'],
  params: webhookEndpointPath,
  mediaFamily: 'own',
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
  errors: [],
});

export const rotateWebhookEndpointSecret = operation({
  id: 'rotateWebhookEndpointSecret',
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/rotate_secret',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Give an endpoint a new secret',
  description:
    'Shown in this answer and never again. Both secrets sign for a day, or for as long as the body says, so that the ' +
    'receiver can take the new one over; one older than these ends at once. The key of v1a changes with it.',
  source: ['own'],
  params: webhookEndpointPath,
  body: { schema: z.object({ rotation: z.optional(secretRotationRequest) }), isRequired: false },
  mediaFamily: 'own',
  answer: {
    status: 200,
    description: 'The endpoint with its new secret.',
    body: 'createdWebhookEndpoint',
  },
  errors: [],
});

export const testWebhookEndpoint = operation({
  id: 'testWebhookEndpoint',
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/test',
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  summary: 'Send a test event to an endpoint',
  description: 'To this endpoint alone, whatever it subscribes to.',
  source: ['own'],
  params: webhookEndpointPath,
  mediaFamily: 'own',
  answer: { status: 200, description: 'The event, on its way.', body: 'webhookTestEvent' },
  errors: ['ruleBroken'],
});
