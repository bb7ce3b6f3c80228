import { WEBHOOK_PORTS } from '../domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../outbound/address-guard.ts';
import { type Environment, optionalList, optionalText } from './config.ts';

/**
 * Where webhooks may go, by the operator's settings. The same rules hold when an endpoint is registered and when it is
 * called.
 */
export const webhookGuardFrom = (env: Environment): GuardSettings => ({
  allowedNetworks: optionalList(env, 'WEBHOOK_ALLOWED_CIDRS').map(parseNetwork),
  ports: WEBHOOK_PORTS,
  allowsHttp: optionalText(env, 'WEBHOOK_ALLOW_HTTP') === 'true',
});
