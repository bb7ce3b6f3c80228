import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import * as apiTokens from './api-tokens.ts';
import * as client from './client.ts';
import * as users from './users.ts';
import * as webhookEndpoints from './webhook-endpoints.ts';

export type PartnerDeps = apiTokens.ApiTokenDeps &
  client.ClientDeps &
  users.UsersDeps &
  webhookEndpoints.WebhookEndpointsDeps;

export const operations = { ...apiTokens, ...client, ...users, ...webhookEndpoints } satisfies Operations<
  'partner',
  CallerByAuth,
  PartnerDeps
>;
