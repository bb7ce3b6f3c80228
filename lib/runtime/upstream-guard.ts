import { type GuardSettings, parseNetwork } from '../outbound/address-guard.ts';
import { type Environment, optionalList, optionalText } from './config.ts';

/** Ports that upstreams use; a user who names an upstream must not reach other services through us. */
const UPSTREAM_PORTS: ReadonlySet<number> = new Set([443, 8443]);

/** Where connectors may call, by the operator's settings, which are apart from those of webhooks. */
export const upstreamGuardFrom = (env: Environment): GuardSettings => ({
  allowedNetworks: optionalList(env, 'UPSTREAM_ALLOWED_CIDRS').map(parseNetwork),
  ports: UPSTREAM_PORTS,
  allowsHttp: optionalText(env, 'UPSTREAM_ALLOW_HTTP') === 'true',
});
