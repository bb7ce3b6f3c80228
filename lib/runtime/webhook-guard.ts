import { type GuardSettings, parseNetwork } from '../delivery/address-guard.ts';
import { WEBHOOK_PORTS } from '../domain/webhooks/webhook-endpoint.ts';
import { type Environment, optionalList, optionalText } from './config.ts';

/** What the operator lets webhooks reach: the same for what is registered as for what is called. */
export const webhookGuardFrom = (env: Environment): GuardSettings => ({
  allowedNetworks: optionalList(env, 'WEBHOOK_ALLOWED_CIDRS').map(parseNetwork),
  ports: WEBHOOK_PORTS,
  allowsHttp: optionalText(env, 'WEBHOOK_ALLOW_HTTP') === 'true',
});
