import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const webhookEndpoints = tagged('webhook endpoints');
const events = tagged('events');
const sandbox = tagged('sandbox');

export const texts = {
  listDeliveries: webhookEndpoints({
    summary: 'List the deliveries to an endpoint',
    description:
      'Deliveries of the last thirty days with their attempts. A page may have fewer entries than requested. More ' +
      'pages follow until `next` is null.',
    answer: 'Deliveries of the newest events first; `next` is null on the last page.',
  }),
  replayDeliveries: webhookEndpoints({
    summary: 'Deliver past events again',
    description:
      'Delivers one event, or all events since a moment. By default these are only events that the endpoint has ' +
      'not acknowledged. Each event keeps its `webhook-id`.',
    answer: 'The replay. The delivery of one event has begun; many events are delivered in the background.',
  }),
  readReplay: webhookEndpoints({
    summary: 'Read the progress of a replay',
    description: 'A replay can be read for thirty days.',
    answer: 'The replay.',
  }),
  listEvents: events({
    summary: 'Read the feed of events',
    description:
      'The events of the last thirty days, for clients that poll instead of receiving webhooks. A page may have ' +
      'fewer events than requested, or none, while more follow: `has_more` then is true. Always continue with its cursor.',
    answer:
      'Events in the order in which they happened, or the newest first with `before`, and the cursor of the next page.',
  }),
  listEventDeliveries: events({
    summary: 'List the deliveries of an event',
    description: 'For finding out whether an event arrived, and what each receiver answered.',
    answer: 'One delivery for each existing endpoint that the event went to, in the order in which they began.',
  }),
  fireWebhook: sandbox({
    summary: 'Send a webhook about a test member',
    description:
      'Sends an event about the current state of the member to every endpoint that subscribes to its type. Only ' +
      'for members of test institutions.',
    answer: 'The event that is being sent.',
  }),
  createWebhookEndpoint: webhookEndpoints({
    summary: 'Register an address that receives events',
    description: 'The signing secret is shown in this answer and never again.',
    answer: 'The endpoint with its secret.',
  }),
  listWebhookEndpoints: webhookEndpoints({
    summary: 'List the endpoints of the client',
    description: 'Addresses to which the service sends events of this client.',
    answer: 'Every endpoint, without secrets.',
  }),
  readWebhookEndpoint: webhookEndpoints({
    summary: 'Read an endpoint',
    description: 'For finding out whether the endpoint is enabled, and why it was disabled.',
    answer: 'The endpoint, without its secret.',
  }),
  updateWebhookEndpoint: webhookEndpoints({
    summary: 'Update an endpoint',
    description: 'Omitted fields keep their value. Enabling an endpoint again clears the reason why it was disabled.',
    answer: 'The endpoint, without its secret.',
  }),
  deleteWebhookEndpoint: webhookEndpoints({
    summary: 'Delete an endpoint and destroy its secret',
    description: 'Deliveries that wait for the endpoint are cancelled.',
    answer: 'Deleted; the body is an empty object.',
  }),
  rotateWebhookEndpointSecret: webhookEndpoints({
    summary: 'Rotate the secret of an endpoint',
    description:
      'The new secret is shown in this answer and never again. The old and the new secret both sign for a day, or ' +
      'for as long as the body says, so that the receiver can switch. Any older secret ends at once. The key of ' +
      'v1a changes too.',
    answer: 'The endpoint with its new secret.',
  }),
  testWebhookEndpoint: webhookEndpoints({
    summary: 'Send a test event to an endpoint',
    description: 'Sent to this endpoint only, whatever it subscribes to.',
    answer: 'The event that is being sent.',
  }),
};
