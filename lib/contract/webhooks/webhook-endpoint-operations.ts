import * as z from 'zod/mini';
import { ok, partnerOperation, partnerRead } from '../operation.ts';
import {
  secretRotationRequest,
  webhookEndpointCreateRequest,
  webhookEndpointUpdateRequest,
} from './webhook-endpoint-schema.ts';

export const createWebhookEndpoint = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointCreateRequest }), isRequired: true },
  answer: ok('createdWebhookEndpoint'),
  errors: ['ruleBroken'],
});

export const listWebhookEndpoints = partnerRead('/webhook_endpoints', 'webhookEndpoints');

export const readWebhookEndpoint = partnerRead('/webhook_endpoints/{webhook_endpoint_guid}', 'webhookEndpoint');

export const updateWebhookEndpoint = partnerOperation({
  method: 'PUT',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },
  answer: ok('webhookEndpoint'),
});

export const deleteWebhookEndpoint = partnerOperation({
  method: 'DELETE',
  path: '/webhook_endpoints/{webhook_endpoint_guid}',
  answer: ok('emptyObject'),
});

export const rotateWebhookEndpointSecret = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/rotate_secret',
  body: { schema: z.object({ rotation: z.optional(secretRotationRequest) }), isRequired: false },
  answer: ok('createdWebhookEndpoint'),
});

export const testWebhookEndpoint = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/test',
  answer: ok('webhookTestEvent'),
  errors: ['ruleBroken'],
});
