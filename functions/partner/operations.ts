import * as clientEntries from '../../lib/contract/operations/client.ts';
import * as deliveryEntries from '../../lib/contract/operations/deliveries.ts';
import * as userEntries from '../../lib/contract/operations/users.ts';
import * as webhookEndpointEntries from '../../lib/contract/operations/webhook-endpoints.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as apiTokens from './api-tokens.ts';
import * as client from './client.ts';
import * as deliveries from './deliveries.ts';
import * as replays from './replays.ts';
import * as users from './users.ts';
import * as webhookEndpoints from './webhook-endpoints.ts';

export type PartnerDeps = apiTokens.ApiTokenDeps &
  client.ClientDeps &
  deliveries.DeliveriesDeps &
  replays.ReplaysDeps &
  users.UsersDeps &
  webhookEndpoints.WebhookEndpointsDeps;

const entries = { ...clientEntries, ...deliveryEntries, ...userEntries, ...webhookEndpointEntries };

const code: Operations<'partner', CallerByAuth, PartnerDeps> = {
  ...apiTokens,
  ...client,
  ...deliveries,
  ...replays,
  ...users,
  ...webhookEndpoints,
};

export const operations = served(entries, code);
