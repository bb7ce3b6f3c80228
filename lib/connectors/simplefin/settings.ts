import * as z from 'zod/mini';
import type { AddressRule } from '../kit/allowed-address.ts';
import { BRIDGE_HOSTS } from './setup-token.ts';

/** More is no list that an operator keeps up by hand. */
const HOSTS_MAX = 50;
/** The longest name of a host, with a port. */
const HOST_LENGTH_MAX = 260;

/** What an operator sets for a stage. */
export const settingsSchema = () =>
  z.strictObject({
    /** `host` or `host:port` of the servers whose tokens are taken. Those of the SimpleFIN Bridge without it. */
    allowed_hosts: z.optional(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(HOST_LENGTH_MAX)))
        .check(z.minLength(1), z.maxLength(HOSTS_MAX)),
    ),
    /** For servers on the same machine. */
    allow_http: z.optional(z.boolean()),
  });

/** Throws where a setting is wrong. */
export const addressRuleOf = (settings: unknown): AddressRule => {
  const { allowed_hosts: allowedHosts = BRIDGE_HOSTS, allow_http: allowsHttp = false } = z.parse(
    settingsSchema(),
    settings,
  );
  return { allowedHosts, allowsHttp };
};
