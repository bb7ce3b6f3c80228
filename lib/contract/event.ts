import * as z from 'zod/mini';
import type { EventType } from '../domain/webhooks/event.ts';

/**
 * One event of the wire. The webhooks of OpenAPI, the table in docs/webhooks.md and the type of the body that
 * `lib/present` makes follow from it.
 */
export interface EventEntry {
  readonly type: EventType;
  /** True for the webhook that holds many rows of the type. */
  readonly isBatch?: boolean;
  readonly summary: string;
  /** Of the body: every key is always there, and no other. */
  readonly schema: z.ZodMiniObject;
}

/** `JOB_STATUS` is the webhook `job_status` of OpenAPI, a batch of `HOLDING` is `holding_batch`. */
export const webhookNameOf = ({ type, isBatch }: EventEntry): string =>
  `${type.toLowerCase()}${isBatch === true ? '_batch' : ''}`;

/** `job_status` is `JobStatus`. */
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

/** Does not compile while a type of the domain has no entry; the error names the types. */
export const complete = <const T extends Readonly<Record<string, EventEntry>>>(
  entries: T &
    ([EventType] extends [T[keyof T]['type']] ? unknown : { readonly missing: Exclude<EventType, T[keyof T]['type']> }),
): T => entries;
