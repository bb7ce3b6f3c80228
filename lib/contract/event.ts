import * as z from 'zod/mini';
import type { EventType } from '../domain/webhooks/event.ts';

/**
 * One event of the wire. The webhooks of OpenAPI, the table in docs/webhooks.md and the type of the body that
 * `lib/present` makes follow from this entry.
 */
export interface EventEntry {
  readonly type: EventType;
  /** True for the webhook that holds many rows of the type. */
  readonly isBatch?: boolean;
  readonly summary: string;
  /** The schema of the body: every key is always there, and there are no others. */
  readonly schema: z.ZodMiniObject;
}

/** `JOB_STATUS` gives `job_status`, the name of the webhook in OpenAPI; a batch of `HOLDING` gives `holding_batch`. */
export const webhookNameOf = ({ type, isBatch }: EventEntry): string =>
  `${type.toLowerCase()}${isBatch === true ? '_batch' : ''}`;

/** `job_status` gives `JobStatus`. */
export const pascalCase = (name: string): string =>
  name
    .split('_')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');

/** Keeps the literal types of an entry while checking its shape, and gives its schema a name in OpenAPI. */
export const event = <const E extends EventEntry>(entry: E): E => {
  z.globalRegistry.add(entry.schema, { id: `${pascalCase(webhookNameOf(entry))}Event` });
  return entry;
};

/** Fails to compile while a type of the domain has no entry; the error names the types. */
export const complete = <const T extends Readonly<Record<string, EventEntry>>>(
  entries: T &
    ([EventType] extends [T[keyof T]['type']] ? unknown : { readonly missing: Exclude<EventType, T[keyof T]['type']> }),
): T => entries;
