import type * as z from 'zod/mini';
import type { EventEntry } from '../../lib/contract/event.ts';
import { withWrittenPart } from './written-part.ts';

const keysOf = ({ shape }: z.ZodMiniObject): string =>
  Object.keys(shape)
    .map((key) => `\`${key}\``)
    .join(', ');

const nameOf = ({ type, isBatch }: EventEntry): string => `\`${type}\`${isBatch === true ? ', in batches' : ''}`;

/** The table of event types, in the order of their names. */
export const eventsTable = (entries: readonly EventEntry[]): string =>
  [
    '| Type | When | Body |',
    '| --- | --- | --- |',
    ...entries.map((entry) => `| ${nameOf(entry)} | ${entry.summary} | ${keysOf(entry.schema)} |`).sort(),
  ].join('\n');

/** The page with a new table of event types. */
export const withEventsTable = (page: string, entries: readonly EventEntry[]): string =>
  withWrittenPart(page, 'event types', eventsTable(entries));
