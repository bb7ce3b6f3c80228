/**
 * What a partner would keep that follows the feed, and reads a list only where the feed says so. Tests compare it with what
 * the lists show.
 */

type Fields = Readonly<Record<string, unknown>>;

export interface MirroredEvent {
  readonly guid: string;
  readonly type: string;
  readonly revision: number;
  readonly payload: Fields;
}

export interface FeedPage {
  readonly events: readonly MirroredEvent[];
  readonly cursor: string;
  readonly has_more?: boolean;
}

/** A page of `GET /events`; null begins with the oldest event. */
export type ReadFeed = (after: string | null) => Promise<FeedPage>;

/** A call of a session of one user; the answer as JSON. */
export type ReadList = (path: string) => Promise<Readonly<Record<string, unknown>>>;

export interface MirroredList {
  /** The type of the events, and where their objects lie in a payload. */
  readonly type: string;
  readonly root: string;
  /** Where the objects lie in the list, which is read page by page. */
  readonly path: string;
  readonly list: string;
  /** Fields of the list that no event has: the mirror cannot have them. */
  readonly onlyInList: readonly string[];
  /** Fields of the events that the list does not have. */
  readonly onlyInEvents: readonly string[];
  /** True where no event tells that an object is gone: the mirror may have more of them. */
  readonly goesUntold?: true;
  /** Objects of the list that are there for every user, and of which no event tells. */
  readonly isGiven?: (one: Fields) => boolean;
}

const OWNERS = { USER: 'user_guid', MEMBER: 'member_guid', ACCOUNT: 'account_guid' } as const;

interface Kept {
  /** Null for a row that was read from its list. */
  readonly event: MirroredEvent | null;
  readonly fields: Fields;
  readonly isDeleted: boolean;
}

interface Copy {
  readonly fields: Fields;
  /** Spelled as in the list. */
  readonly isFromList: boolean;
}

const fieldsOf = ({ payload }: Pick<MirroredEvent, 'payload'>, root: string): Fields => {
  const found = payload[root];
  if (typeof found !== 'object' || found === null) throw new Error(`an event without ${root}`);
  return { ...found };
};

/** The later one by revision; of one revision by the guid of the event, which begins with the time. */
const isLater = (one: MirroredEvent, other: MirroredEvent): boolean =>
  one.revision === other.revision ? one.guid > other.guid : one.revision > other.revision;

/** Lists that stand for rows which are not in the feed one by one, and where the event of their member has their path. */
const BACKFILLED = { TRANSACTION: 'transactions_path', HOLDING: 'holdings_path' } as const;

/** `readAs` reads a list of a user where the feed says that rows are there alone. */
export const createFeedMirror = (
  read: ReadFeed,
  lists: readonly MirroredList[],
  readAs: (userGuid: string) => ReadList,
) => {
  const roots = new Map(lists.map(({ type, root }) => [type, root]));
  const kept = new Map<string, Kept>();
  const seen = new Set<string>();
  let after: string | null = null;

  const apply = (event: MirroredEvent): void => {
    if (seen.has(event.guid)) throw new Error(`the feed gave ${event.guid} twice`);
    seen.add(event.guid);
    const root = roots.get(event.type);
    if (root === undefined) return;
    const fields = fieldsOf(event, root);
    const key = `${event.type} ${String(fields.guid)}`;
    const before = kept.get(key);
    if (before !== undefined && before.event !== null && !isLater(event, before.event)) return;
    kept.set(key, { event, fields, isDeleted: event.payload.action === 'deleted' });
  };

  /** Takes the rows of a list of which no event has told. */
  const fill = async ({ type, payload }: MirroredEvent): Promise<void> => {
    if (type !== 'MEMBER' || payload.backfill === null) return;
    const backfill = fieldsOf({ payload }, 'backfill');
    const ofUser = readAs(String(fieldsOf({ payload }, 'member').user_guid));
    for (const [rowType, name] of Object.entries(BACKFILLED)) {
      const path = `${String(backfill[name])}?records_per_page=1000`;
      for (const fields of await pagesOf(ofUser, path, `${rowType.toLowerCase()}s`)) {
        const key = `${rowType} ${String(fields.guid)}`;
        if (!kept.has(key)) kept.set(key, { event: null, fields, isDeleted: false });
      }
    }
  };

  const isDeleted = (type: string, guid: unknown): boolean => kept.get(`${type} ${String(guid)}`)?.isDeleted === true;

  /** What goes with the end of its user, member or account has no event of its own. */
  const isThere = ({ isDeleted: isGone, fields }: Kept): boolean =>
    !isGone && !Object.entries(OWNERS).some(([type, name]) => isDeleted(type, fields[name]));

  return {
    /** Reads the feed to its present end. Late events come with the next call. */
    follow: async (): Promise<void> => {
      for (;;) {
        const page: FeedPage = await read(after);
        for (const event of page.events) {
          apply(event);
          await fill(event);
        }
        after = page.cursor;
        if (page.events.length === 0 && page.has_more !== true) return;
      }
    },
    /** The objects of the type that are there, by their guids. */
    objects: (type: string, userGuid: string): ReadonlyMap<string, Copy> =>
      new Map(
        [...kept]
          .filter(([key, one]) => key.startsWith(`${type} `) && isThere(one))
          .filter(([, { fields }]) => (type === 'USER' ? fields.guid : fields.user_guid) === userGuid)
          .map(([, { fields, event }]) => [String(fields.guid), { fields, isFromList: event === null }]),
      ),
  };
};

export type FeedMirror = ReturnType<typeof createFeedMirror>;

const ISO = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;

/**
 * A value of a list as webhooks have it: names where lists have numbers, seconds where lists have dates, `id` where lists
 * have `external_guid`.
 */
const inEventWords = (name: string, one: Fields, isTime: boolean): unknown => {
  const plain = name === 'id' ? (one.id ?? one.external_guid) : one[name];
  const value = one[`${name}_name`] ?? one[`${name}_string`] ?? plain;
  return isTime && typeof value === 'string' && ISO.test(value) ? Math.floor(Date.parse(value) / 1_000) : value;
};

const pagesOf = async (read: ReadList, path: string, list: string): Promise<readonly Fields[]> => {
  const found: Fields[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await read(`${path}${path.includes('?') ? '&' : '?'}page=${page}`);
    const [part, pagination] = [answer[list], answer.pagination];
    const objects: readonly unknown[] = Array.isArray(part) ? part : [part];
    for (const one of objects) if (typeof one === 'object' && one !== null) found.push({ ...one });
    const pages = typeof pagination === 'object' && pagination !== null && 'total_pages' in pagination;
    if (!pages || page >= Number(pagination.total_pages)) return found;
  }
};

/** How the copy in the mirror differs from an object of the list. */
const copyFaults = (
  { type, onlyInList, onlyInEvents }: MirroredList,
  one: Fields,
  found: Copy | undefined,
  userId: string,
): readonly string[] => {
  const name = `${type} ${String(one.guid)}`;
  if (found === undefined) return [`${name} is missing in the mirror`];
  const { fields: copy, isFromList } = found;
  const differenceOf = (field: string, expected: unknown, value: unknown): readonly string[] => {
    const [listed, mirrored] = [JSON.stringify(expected), JSON.stringify(value)];
    return listed === mirrored ? [] : [`${name} ${field}: the list has ${listed}, the mirror ${mirrored}`];
  };
  if (isFromList)
    return Object.entries(one).flatMap(([field, value]) =>
      onlyInList.includes(field) ? [] : differenceOf(field, value, copy[field]),
    );
  const missing = Object.keys(one).filter(
    (field) => !(field in copy) && !onlyInList.includes(field) && !field.endsWith('_name'),
  );
  const others = Object.entries(copy).flatMap(([field, value]) => {
    if (onlyInEvents.includes(field)) return [];
    const expected = field === 'user_id' ? userId : inEventWords(field, one, typeof value === 'number');
    if (expected === undefined && field === 'user_guid') return [];
    return differenceOf(field, expected, value);
  });
  return [...missing.map((field) => `${type}.${field} is in no event`), ...others];
};

/**
 * How the mirror differs from a list of the user, a sentence for each object and field; empty when it is the same, field
 * by field. Fields that only one of them has must be named in the list.
 */
export const mirrorFaults = async (
  mirror: FeedMirror,
  list: MirroredList,
  user: { readonly guid: string; readonly id: string },
  read: ReadList,
): Promise<readonly string[]> => {
  const { type, path, isGiven = () => false, goesUntold = false } = list;
  const shown = (await pagesOf(read, path, list.list)).filter((one) => !isGiven(one));
  const mirrored = mirror.objects(type, user.guid);
  const guids = new Set(shown.map(({ guid }) => String(guid)));
  const alone = [...mirrored.keys()].filter((guid) => !goesUntold && !guids.has(guid));
  const faults = [
    ...alone.map((guid) => `${type} ${guid} is in the mirror alone`),
    ...shown.flatMap((one) => copyFaults(list, one, mirrored.get(String(one.guid)), user.id)),
  ];
  return [...new Set(faults)];
};
