import * as clientEntries from '../../lib/contract/users/client-operations.ts';
import * as connectorEntries from '../../lib/contract/users/connector-operations.ts';
import * as userEntries from '../../lib/contract/users/user-operations.ts';
import * as deliveryEntries from '../../lib/contract/webhooks/delivery-operations.ts';
import * as webhookEndpointEntries from '../../lib/contract/webhooks/webhook-endpoint-operations.ts';
import * as widgetUrlEntries from '../../lib/contract/widgets/widget-url-operations.ts';
import { served } from '../../lib/http/served.ts';
import type { PartnerDeps, PartnerOperations } from './partner-deps.ts';
import * as apiTokens from './users/api-tokens.ts';
import * as client from './users/client.ts';
import * as connectors from './users/connectors.ts';
import * as users from './users/users.ts';
import * as deliveries from './webhooks/deliveries.ts';
import * as replays from './webhooks/replays.ts';
import * as webhookEndpoints from './webhooks/webhook-endpoints.ts';
import * as widgetUrls from './widgets/widget-urls.ts';

const entries = {
  ...clientEntries,
  ...connectorEntries,
  ...deliveryEntries,
  ...userEntries,
  ...webhookEndpointEntries,
  ...widgetUrlEntries,
};

const code: PartnerOperations<PartnerDeps> = {
  ...apiTokens,
  ...client,
  ...connectors,
  ...deliveries,
  ...replays,
  ...users,
  ...webhookEndpoints,
  ...widgetUrls,
};

export const operations = served(entries, code);
