import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { inWebhookWords } from '../../../lib/present/accounts/in-webhook-words.ts';
import type { TestApi, TestCaller } from '../api/api.ts';
import { notifier } from './notify-deps.ts';

type Api = Pick<TestApi, 'table' | 'clock' | 'notifyQueue' | 'planQueue' | 'partner' | 'log'>;
type Body = Readonly<Record<string, unknown>> & { readonly guid: string };

/** Each list of a user whose objects have events, by the type of these. */
const LISTS = {
  MEMBER: { path: '/members', name: 'members' },
  ACCOUNT: { path: '/accounts', name: 'accounts' },
  TRANSACTION: { path: '/transactions', name: 'transactions' },
  HOLDING: { path: '/holdings', name: 'holdings' },
  CATEGORY: { path: '/categories', name: 'categories' },
  TAG: { path: '/tags', name: 'tags' },
  TAGGING: { path: '/taggings', name: 'taggings' },
} as const;
type Type = keyof typeof LISTS;
const TYPES = ['MEMBER', 'ACCOUNT', 'TRANSACTION', 'HOLDING', 'CATEGORY', 'TAG', 'TAGGING'] as const;
const isType = (type: string): type is Type => type in LISTS;

/** Fields that change by themselves, or with every call, and which no event of the object has. */
const MOVING: ReadonlySet<string> = new Set([
  // How many requests are left depends on the time.
  'MEMBER upstream_budget',
  // The planning finds out which transactions come again.
  'TRANSACTION is_recurring',
]);

/** A field that shows a field of another object, by the guid of which that object is known. The events of that one tell of it. */
const SHOWN_OF_ANOTHER: ReadonlyMap<string, { readonly type: Type; readonly by: string; readonly field: string }> =
  new Map([['TRANSACTION category_name', { type: 'CATEGORY', by: 'category_guid', field: 'name' }]]);

interface Told {
  readonly action: string;
  readonly body: Body;
}

/** What lists show, by type and guid. */
export type Shown = ReadonlyMap<string, Body>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const ofDay = (value: unknown): unknown =>
  typeof value === 'string' && DAY.test(value) ? Date.parse(value) / SECOND_MS : value;

/** An object of a list as its event spells it. */
const inEventWords = (type: Type, shown: Body): ReadonlyMap<string, unknown> => {
  const words = Object.entries(inWebhookWords(shown, { revision: 0, userId: null }));
  if (type !== 'TRANSACTION') return new Map(words);
  const ofRow = words.map(([name, value]): readonly [string, unknown] => [name, ofDay(value)]);
  return new Map([...ofRow, ['check_number', shown.check_number_string]]);
};

/** Only the event has them. */
const OF_EVENT: ReadonlySet<string> = new Set(['revision', 'user_id']);

/** What the feed of a client told of each object last, and how often. */
const toldBy = (api: Api) => {
  const { workOff } = notifier(api);
  const told = new Map<string, Told>();
  const toldCount = new Map<string, number>();
  let cursor = '';
  const take = (
    type: Type,
    { action, ...payload }: Readonly<Record<string, unknown>> & { readonly action: string },
  ) => {
    const [body] = Object.values(payload) as Body[];
    if (body === undefined) return;
    const name = `${type} ${body.guid}`;
    // Events of one millisecond come in any order.
    if (Number(told.get(name)?.body.revision ?? 0) <= Number(body.revision ?? 0)) told.set(name, { action, body });
    toldCount.set(name, (toldCount.get(name) ?? 0) + 1);
  };
  /** Works off the notify queue and reads the feed to its end. */
  const read = async (): Promise<void> => {
    await workOff();
    // The feed gives what is some seconds old.
    api.clock.advance(180 * SECOND_MS);
    for (;;) {
      const answer = await api.partner.get(`/events?limit=500${cursor === '' ? '' : `&after=${cursor}`}`);
      for (const { type, payload } of answer.json.events) if (isType(type)) take(type, payload);
      cursor = answer.json.cursor;
      if (answer.json.events.length === 0) return;
    }
  };
  return { told, toldCount, read };
};
type ToldOf = ReadonlyMap<string, Told>;

const look = async (caller: TestCaller): Promise<Shown> => {
  const all = new Map<string, Body>();
  for (const type of TYPES) {
    const { path, name } = LISTS[type];
    const range = type === 'TRANSACTION' ? '&from_date=1970-01-01&to_date=9999-12-31' : '';
    const answer = await caller.get(`${path}?records_per_page=1000${range}`);
    for (const one of answer.json[name])
      if (type !== 'CATEGORY' || !one.is_default) all.set(`${type} ${one.guid}`, one);
  }
  return all;
};

const typeIn = (name: string): Type => {
  const type = name.slice(0, name.indexOf(' '));
  if (!isType(type)) throw new Error(`no type: ${name}`);
  return type;
};

/** What the last event of an object says other than the list. */
const shownFaults = (told: ToldOf, name: string, shown: Body): readonly string[] => {
  const last = told.get(name);
  if (last === undefined) return [`${name} is shown, and no event told of it`];
  if (last.action === 'deleted') return [`${name} is shown, and was told as deleted`];
  const words = inEventWords(typeIn(name), shown);
  return Object.entries(last.body).flatMap(([field, value]) => {
    if (OF_EVENT.has(field) || !words.has(field)) return [];
    const now = words.get(field);
    const other = SHOWN_OF_ANOTHER.get(`${typeIn(name)} ${field}`);
    const ofOther = other && told.get(`${other.type} ${String(words.get(other.by))}`)?.body[other.field];
    if (ofOther !== undefined && ofOther === now) return [];
    return JSON.stringify(now) === JSON.stringify(value)
      ? []
      : [`${name} shows ${field} ${JSON.stringify(now)}, and was told ${JSON.stringify(value)}`];
  });
};

/** With a member go its accounts and their rows, and nothing else tells of them. */
const goneFaults = (told: ToldOf, now: Shown): readonly string[] =>
  [...told].flatMap(([name, { action, body }]) => {
    const isToldOf = action === 'deleted' || told.get(`MEMBER ${String(body.member_guid)}`)?.action === 'deleted';
    return isToldOf || now.has(name) ? [] : [`${name} is gone, and nothing told of it`];
  });

/** Fields that changed since the earlier look, of objects of which nothing was told since. */
const silentFaults = (before: Shown, now: Shown, isToldSince: (name: string) => boolean): readonly string[] =>
  [...now].flatMap(([name, shown]) => {
    const earlier = before.get(name);
    if (earlier === undefined || isToldSince(name)) return [];
    return Object.entries(shown).flatMap(([field, value]) =>
      JSON.stringify(value) === JSON.stringify(earlier[field]) || MOVING.has(`${typeIn(name)} ${field}`)
        ? []
        : [`${name} changed ${field}, and nothing told of it`],
    );
  });

/**
 * Compares the lists of a user with the events that the feed of its client has. A reader of the feed keeps the last
 * event of each object; what it keeps must be what the lists show.
 */
export const listsFromFeed = async (api: Api, app: () => Promise<TestCaller>) => {
  const wanted = await api.partner.call('PUT', '/client', { client: { feed_event_types: ['*'] } });
  if (wanted.status !== 200) throw new Error(wanted.text);
  const { told, toldCount, read } = toldBy(api);
  return {
    /** Faults after a change, of which there should be none. */
    faultsAfter: async (change: () => Promise<unknown>): Promise<readonly string[]> => {
      await read();
      const [before, counts] = [await look(await app()), new Map(toldCount)];
      await change();
      await read();
      const now = await look(await app());
      return [
        ...[...now].flatMap(([name, shown]) => shownFaults(told, name, shown)),
        ...goneFaults(told, now),
        ...silentFaults(before, now, (name) => counts.get(name) !== toldCount.get(name)),
      ];
    },
  };
};
