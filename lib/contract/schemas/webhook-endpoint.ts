import * as z from 'zod/mini';
import { SUBSCRIPTIONS } from '../../domain/event.ts';
import { DISABLED_REASONS, webhookUrlFault } from '../../domain/webhook-endpoint.ts';
import { webhookEndpointGuid } from './guids.ts';
import { flag, text, timestamp } from './values.ts';

export const subscription = z.enum(SUBSCRIPTIONS);
subscription.register(z.globalRegistry, {
  id: 'Subscription',
  description: 'A type of event, whether or not this version sends it already; * is all of them, later ones included.',
});

/** Each once; `*` stands alone. */
export const subscriptions = z.array(subscription).check(
  z.maxLength(SUBSCRIPTIONS.length),
  z.refine((types) => new Set(types).size === types.length, 'must not repeat a type'),
  z.refine((types) => types.length === 1 || !types.includes('*'), 'must be "*" alone or a list of event types'),
);
const eventTypes = subscriptions.check(z.minLength(1));

const endpointUrl = z.string().check(
  z.minLength(1),
  z.check(({ value, issues }) => {
    const fault = webhookUrlFault(value);
    if (fault !== null) issues.push({ code: 'custom', input: value, message: fault });
  }),
);
endpointUrl.register(z.globalRegistry, { format: 'uri' });

/** Where a client wants its events; `disabled_reason` says why we disabled it ourselves. */
export const webhookEndpoint = z.object({
  created_at: timestamp,
  disabled_reason: z.nullable(z.enum(DISABLED_REASONS)),
  event_types: z.array(subscription),
  guid: webhookEndpointGuid,
  is_enabled: flag,
  updated_at: timestamp,
  url: text,
});
webhookEndpoint.register(z.globalRegistry, { id: 'WebhookEndpoint' });

/** The only answer that ever shows the secret. */
export const createdWebhookEndpoint = z.object({
  ...webhookEndpoint.shape,
  secret: z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/)),
});
createdWebhookEndpoint.register(z.globalRegistry, { id: 'CreatedWebhookEndpoint' });

/** Subscribes to everything and is enabled unless said otherwise. */
export const webhookEndpointCreateRequest = z.object({
  event_types: z._default(eventTypes, ['*']),
  is_enabled: z._default(flag, true),
  url: endpointUrl,
});
webhookEndpointCreateRequest.register(z.globalRegistry, { id: 'WebhookEndpointCreateRequest' });

/** What is left out keeps its value. */
export const webhookEndpointUpdateRequest = z
  .object({
    event_types: z.optional(eventTypes),
    is_enabled: z.optional(flag),
    url: z.optional(endpointUrl),
  })
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must hold at least one field'));
webhookEndpointUpdateRequest.register(z.globalRegistry, { id: 'WebhookEndpointUpdateRequest', minProperties: 1 });
