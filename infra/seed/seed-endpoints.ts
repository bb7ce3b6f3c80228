import type { Client } from '@tributary-data/tributary/client';

/** The discard port: nothing listens there, so that each delivery fails and is tried again. */
const NOBODY = 'http://127.0.0.1:9/webhooks';
const SWITCHED_OFF = 'http://127.0.0.1:9/switched-off';

/** An endpoint whose deliveries arrive, one whose deliveries fail, and one that is switched off. */
export const seedEndpoints = async (client: Client, baseUrl: string): Promise<void> => {
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  for (const url of [new URL('/_local/receiver', baseUrl).href, NOBODY, SWITCHED_OFF]) {
    if (endpoints.some((endpoint) => endpoint.url === url)) continue;
    const is_enabled = url !== SWITCHED_OFF;
    const { webhook_endpoint: made } = await client.createWebhookEndpoint({
      body: { webhook_endpoint: { url, event_types: ['*'], is_enabled } },
    });
    if (is_enabled) await client.testWebhookEndpoint({ webhook_endpoint_guid: made.guid });
  }
};
