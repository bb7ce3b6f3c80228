import type * as z from 'zod/mini';
import type { EventEntry } from '../lib/contract/event.ts';

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

const BEGIN = '<!-- Written by `npm run docs`: event types -->';
const END = '<!-- End of what is written -->';

/** The page with a new table between its two marks. */
export const withEventsTable = (page: string, entries: readonly EventEntry[]): string => {
  const [before, old, ...after] = page.split(new RegExp(`(?<=${BEGIN}\n)|(?=${END})`));
  if (old === undefined || after.length !== 1) throw new Error(`A page with event types needs "${BEGIN}" and "${END}"`);
  return `${before}\n${eventsTable(entries)}\n\n${after[0]}`;
};
