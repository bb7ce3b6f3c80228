import { hasWords } from '../has-words.ts';
import type { EventType, FeedEvent } from '../wire.ts';

/** Whether an event of this type is about a single row, of which an import makes thousands. */
const IS_OF_ROW: Readonly<Record<EventType, boolean>> = {
  ACCOUNT: false,
  AGGREGATION: false,
  BALANCE: false,
  BEAT: false,
  BUDGET: false,
  CATEGORY: false,
  CONNECTION_STATUS: false,
  GOAL: false,
  HISTORY: false,
  HOLDING: true,
  INSIGHT: false,
  JOB_STATUS: false,
  MEMBER: false,
  MICRO_DEPOSIT: false,
  NOTIFICATION: false,
  SPENDING_PLAN: false,
  TAG: false,
  TAGGING: false,
  TRANSACTION: true,
  USER: false,
  VERIFICATION: false,
  WEBHOOK: false,
};

const isEventType = (value: string): value is EventType => Object.hasOwn(IS_OF_ROW, value);

export const EVENT_TYPES: readonly EventType[] = Object.keys(IS_OF_ROW).filter(isEventType);

/** The types that somebody asks for: all but rows, all (null), or one. */
export const typesOf = (wanted: string): readonly EventType[] | null => {
  if (wanted === 'all') return null;
  return isEventType(wanted) ? [wanted] : EVENT_TYPES.filter((type) => !IS_OF_ROW[type]);
};

/** What an event tells, as text without the names of its fields. */
const toldBy = ({ payload }: FeedEvent): string => JSON.stringify(payload).replaceAll(/"\w+":/g, ' ');

/** Names of users and members, by guid, as far as the page has read them. */
export type KnownNames = ReadonlyMap<string, string>;

/**
 * Events in which all words of the text are found: in the guid, the type, what the event tells, or the names of those that it
 * is about.
 */
export const withWords = (events: readonly FeedEvent[], text: string, names: KnownNames): readonly FeedEvent[] =>
  events.filter((event) => hasWords(text, [event.guid, event.type, toldBy(event), ...aboutOf(event, names)]));

/** Whom and what an event is about, in names; what is not known is left out. */
export const aboutOf = (event: FeedEvent, names: KnownNames): readonly string[] => {
  const { userGuid, memberGuid } = guidsIn(event);
  return [userGuid, memberGuid].flatMap((guid) => names.get(guid ?? '') ?? []);
};

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

const guidsIn = ({ payload }: FeedEvent) => {
  const inner = Object.values(payload).find(isRecord) ?? {};
  const guidOf = (what: 'member' | 'user'): string | null => {
    const own = payload[what];
    return (
      (isRecord(own) ? textIn(own, 'guid') : null) ?? textIn(payload, `${what}_guid`) ?? textIn(inner, `${what}_guid`)
    );
  };
  return { userGuid: guidOf('user'), memberGuid: guidOf('member') };
};

/** Which member the event is about; null where it names none. */
export const memberOf = (event: FeedEvent): { readonly userGuid: string; readonly memberGuid: string } | null => {
  const { userGuid, memberGuid } = guidsIn(event);
  return memberGuid === null || userGuid === null ? null : { userGuid, memberGuid };
};
