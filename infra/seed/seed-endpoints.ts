import type { Client } from '@tributary-data/tributary/client';

/** The discard port: nothing listens there, so that each delivery fails and is tried again. */
const NOBODY = 'http://127.0.0.1:9/webhooks';

/** An endpoint whose deliveries arrive, and one whose deliveries fail. */
export const seedEndpoints = async (client: Client, baseUrl: string): Promise<void> => {
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  for (const url of [`${baseUrl}/_local/receiver`, NOBODY]) {
    if (endpoints.some((endpoint) => endpoint.url === url)) continue;
    const { webhook_endpoint: made } = await client.createWebhookEndpoint({
      body: { webhook_endpoint: { url, event_types: ['*'] } },
    });
    await client.testWebhookEndpoint({ webhook_endpoint_guid: made.guid });
  }
};
