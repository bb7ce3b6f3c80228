import * as z from 'zod/mini';
import { settingsRequest } from '../kernel/change-request.ts';
import { documentAs } from '../kernel/documented-as.ts';
import { flag, namedObject, nullableTimestamp, text } from '../kernel/values.ts';

/** More than any upstream asks for: an address, an id, some choices. */
export const CONNECTOR_SETTINGS_LENGTH_MAX = 4_096;
/** Room for a certificate with its private key. */
export const CONNECTOR_SECRETS_LENGTH_MAX = 16_384;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of which the connector knows the fields. No field is dropped, whatever its name. */
const fields = (lengthMax: number) =>
  documentAs(
    z.custom<Readonly<Record<string, unknown>>>(isFields, { error: 'must be an object', abort: true }).check(
      z.refine((value) => JSON.stringify(value).length <= lengthMax, {
        error: `must be at most ${lengthMax} characters long as JSON`,
      }),
    ),
    () => [z.record(z.string(), z.unknown())],
  );

/** A connector of this stage, as the client of the API key has it. */
export const connector = namedObject('Connector', {
  has_secrets: flag,
  is_enabled: flag,
  name: text,
  settings: z.record(z.string(), z.unknown()),
  /** Null where the client has not set anything. */
  updated_at: nullableTimestamp,
});

/** Omitted fields keep their value; the ones that are given replace everything that was set there. */
export const connectorUpdateRequest = settingsRequest('ConnectorUpdateRequest', {
  is_enabled: z.optional(flag),
  secrets: z.optional(fields(CONNECTOR_SECRETS_LENGTH_MAX)),
  settings: z.optional(fields(CONNECTOR_SETTINGS_LENGTH_MAX)),
});
