import type { WebhookEndpoint } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { TEST_NOW, testUser } from '../members/members.ts';

/** A new endpoint of the client of `testUser` that subscribes to everything. */
export const testWebhookEndpoint = (fields: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  guid: 'WHE-00000000-0000-7000-8000-000000000001',
  clientGuid: testUser().clientGuid,
  url: 'https://hooks.example.com/',
  eventTypes: ['*'],
  rowEvents: 'single',
  rowEventsChangedAt: null,
  isEnabled: true,
  retrySchedule: 'STANDARD',
  requestsPerSecondMax: null,
  authentication: null,
  signsWithPrivateKey: false,
  disabledReason: null,
  revision: 1,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  ...fields,
});
