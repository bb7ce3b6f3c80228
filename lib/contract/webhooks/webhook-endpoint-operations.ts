import * as z from 'zod/mini';
import { partnerOperation } from '../operation.ts';
import {
  secretRotationRequest,
  webhookEndpointCreateRequest,
  webhookEndpointUpdateRequest,
} from './webhook-endpoint-schema.ts';

export const createWebhookEndpoint = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointCreateRequest }), isRequired: true },
  answer: {
    status: 200,
    body: 'createdWebhookEndpoint',
  },
  errors: ['ruleBroken'],
});

export const listWebhookEndpoints = partnerOperation({
  method: 'GET',
  path: '/webhook_endpoints',
  answer: {
    status: 200,
    body: 'webhookEndpoints',
  },
});

export const readWebhookEndpoint = partnerOperation({
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  answer: { status: 200, body: 'webhookEndpoint' },
});

export const updateWebhookEndpoint = partnerOperation({
  method: 'PUT',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'webhookEndpoint' },
});

export const deleteWebhookEndpoint = partnerOperation({
  method: 'DELETE',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  answer: { status: 200, body: 'emptyObject' },
});

export const rotateWebhookEndpointSecret = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/rotate_secret',
  body: { schema: z.object({ rotation: z.optional(secretRotationRequest) }), isRequired: false },
  answer: {
    status: 200,
    body: 'createdWebhookEndpoint',
  },
});

export const testWebhookEndpoint = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/test',
  answer: { status: 200, body: 'webhookTestEvent' },
  errors: ['ruleBroken'],
});
