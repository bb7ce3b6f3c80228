import { hasWords } from '../has-words.ts';
import type { FeedEvent } from '../wire.ts';

/** Of rows, and of all other events. More than a person reads; the feed itself keeps thirty days. */
const EVENTS_KEPT_MAX = 500;

/** Events of single rows, of which an import makes thousands. */
export const isOfRow = ({ type }: Pick<FeedEvent, 'type'>): boolean => type === 'TRANSACTION' || type === 'HOLDING';

/** Puts new events before the known ones, the newest first and each once. Rows do not push out the others. */
export const merge = (known: readonly FeedEvent[], fresh: readonly FeedEvent[]): readonly FeedEvent[] => {
  const guids = new Set(known.map(({ guid }) => guid));
  const added = fresh.filter(({ guid }) => !guids.has(guid));
  const all = [...added.toReversed(), ...known];
  const kept = new Set([
    ...all.filter(isOfRow).slice(0, EVENTS_KEPT_MAX),
    ...all.filter((event) => !isOfRow(event)).slice(0, EVENTS_KEPT_MAX),
  ]);
  return all.filter((event) => kept.has(event));
};

/** What somebody wants to see: a type, all types, or all but rows. */
export type Wanted = 'notRows' | 'all' | { readonly type: string };

export const chosen = (events: readonly FeedEvent[], wanted: Wanted): readonly FeedEvent[] => {
  if (wanted === 'all') return events;
  if (wanted === 'notRows') return events.filter((event) => !isOfRow(event));
  return events.filter(({ type }) => type === wanted.type);
};

/** What an event tells, as text without the names of its fields. */
const toldBy = ({ payload }: FeedEvent): string => JSON.stringify(payload).replaceAll(/"\w+":/g, ' ');

/** Events in which all words of the text are found: in the guid, the type or what the event tells. */
export const withWords = (events: readonly FeedEvent[], text: string): readonly FeedEvent[] =>
  events.filter((event) => hasWords(text, [event.guid, event.type, toldBy(event)]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (record: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = record[name];
  return typeof value === 'string' ? value : null;
};

const NAMES: readonly string[] = ['connection_status', 'status_name', 'action'];

/** What happened, in a word or two: a status or an action. Amounts and names of people are left out. */
export const whatHappened = ({ payload }: FeedEvent): string => {
  const inner = Object.values(payload).find(isRecord) ?? {};
  const found = NAMES.map((name) => textIn(payload, name) ?? textIn(inner, name)).find((text) => text !== null);
  return (found ?? '').toLowerCase().replaceAll('_', ' ');
};

/** Which member the event is about; null where it names none. */
export const memberOf = ({ payload }: FeedEvent): { readonly userGuid: string; readonly memberGuid: string } | null => {
  const inner = Object.values(payload).find(isRecord) ?? {};
  const own = isRecord(payload.member) ? textIn(payload.member, 'guid') : null;
  const memberGuid = own ?? textIn(payload, 'member_guid') ?? textIn(inner, 'member_guid');
  const userGuid = textIn(payload, 'user_guid') ?? textIn(inner, 'user_guid');
  return memberGuid === null || userGuid === null ? null : { userGuid, memberGuid };
};
