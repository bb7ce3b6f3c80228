import type { DynamoItem, DynamoRequest } from './dynamodb-request.ts';
import type { ItemKeys, ItemPlace } from './item-keys.ts';

/**
 * DynamoDB may do what no emulator does: an eventually consistent read may miss the last change of an item, and a Query
 * or BatchGetItem may see half of a transaction. While such faults are on, the host reads the items of each write
 * before it, and answers some reads with these older items.
 */
export interface BeforeImages {
  /** Call it before a write; call the function that it returns when the answer of the write leaves. */
  readonly keep: (operation: string, request: DynamoRequest) => Promise<() => void>;
  /** The answer of a read, in which the chosen items are as they were before their last change. */
  readonly older: (operation: string, request: DynamoRequest, answer: ReadAnswer, choose: Choose) => ReadAnswer;
}

export interface ReadAnswer {
  readonly Item?: DynamoItem;
  readonly Items?: readonly DynamoItem[];
  readonly Responses?: Readonly<Record<string, readonly DynamoItem[]>>;
}

/** Whether to show the older item; `isTearing` is true until the transaction that changed it has its answer. */
export type Choose = (image: { readonly isTearing: boolean }) => boolean;

/** A call straight to the emulator, without checks and faults. */
export type CallStore = (operation: string, request: object) => Promise<unknown>;

/** DynamoDB's replicas have the same state after about a second. */
const STALE_MS = 1_000;
const BATCH_GET_KEYS_MAX = 100;

interface Image {
  readonly item: DynamoItem | null;
  readonly untilMs: number;
  isTearing: boolean;
}

export const createBeforeImages = (keys: ItemKeys, call: CallStore): BeforeImages => {
  /** By the id of the item. */
  const images = new Map<string, Image>();

  const imageOf = (tableName: string, item: DynamoItem): Image | null => {
    const id = keys.idOf(tableName, item);
    const image = images.get(id);
    if (image && image.untilMs < performance.now() && !image.isTearing) images.delete(id);
    return images.get(id) ?? null;
  };

  return {
    keep: async (operation, request) => {
      const places = keys.touchedBy(request);
      const kept: Image[] = [];
      for (let start = 0; start < places.length; start += BATCH_GET_KEYS_MAX) {
        const part = places.slice(start, start + BATCH_GET_KEYS_MAX);
        const found = await read(part, keys, call);
        for (const [tableName, key] of part) {
          const id = keys.idOf(tableName, key);
          const image: Image = {
            item: found.get(id) ?? null,
            untilMs: performance.now() + STALE_MS,
            isTearing: operation === 'TransactWriteItems',
          };
          kept.push(image);
          images.set(id, image);
        }
      }
      return () => {
        for (const image of kept) image.isTearing = false;
      };
    },

    older: (operation, request, answer, choose) => {
      const before: Before = (tableName, key) => {
        const image = imageOf(tableName, key);
        return image && choose(image) ? image.item : undefined;
      };
      switch (operation) {
        case 'GetItem':
          return olderItem(request, answer, before);
        case 'BatchGetItem':
          return olderBatch(request, answer, before, keys);
        default:
          return olderQuery(request, answer, before);
      }
    },
  };
};

/** The items as they are now, by their id. */
const read = async (
  places: readonly ItemPlace[],
  { idOf }: ItemKeys,
  call: CallStore,
): Promise<ReadonlyMap<string, DynamoItem>> => {
  const byTable = Map.groupBy(places, ([tableName]) => tableName);
  const answer = (await call('BatchGetItem', {
    RequestItems: Object.fromEntries(
      [...byTable].map(([tableName, wanted]) => [
        tableName,
        { ConsistentRead: true, Keys: wanted.map(([, key]) => key) },
      ]),
    ),
  })) as ReadAnswer;
  return new Map(
    Object.entries(answer.Responses ?? {}).flatMap(([tableName, items]) =>
      items.map((item) => [idOf(tableName, item), item] as const),
    ),
  );
};

/** The item to show in place of the present one; null: there was none. Undefined leaves the item as it is. */
type Before = (tableName: string, key: DynamoItem) => DynamoItem | null | undefined;

const olderItem = (request: DynamoRequest, answer: ReadAnswer, before: Before): ReadAnswer => {
  const item = before(request.TableName ?? '', request.Key ?? {});
  if (item === undefined) return answer;
  const { Item: _, ...rest } = answer;
  return item === null ? rest : { ...rest, Item: item };
};

const olderBatch = (request: DynamoRequest, answer: ReadAnswer, before: Before, { idOf }: ItemKeys): ReadAnswer => {
  const responses = Object.entries(request.RequestItems ?? {}).map(([tableName, wanted]) => {
    const { Keys: wantedKeys } = wanted as { readonly Keys: readonly DynamoItem[] };
    const found = answer.Responses?.[tableName] ?? [];
    const items = wantedKeys.map((key) => {
      const item = before(tableName, key);
      return item === undefined ? found.find((other) => idOf(tableName, other) === idOf(tableName, key)) : item;
    });
    return [tableName, items.filter((item) => item !== undefined && item !== null)] as const;
  });
  return { ...answer, Responses: Object.fromEntries(responses) };
};

const olderQuery = (request: DynamoRequest, answer: ReadAnswer, before: Before): ReadAnswer => {
  const items = (answer.Items ?? []).flatMap((current) => {
    const item = before(request.TableName ?? '', current);
    if (item === undefined) return [current];
    if (request.IndexName === undefined) return item === null ? [] : [item];
    // An index may hold only some attributes, so the question is just whether the item was on it.
    return item !== null && Object.keys(current).every((name) => name in item) ? [current] : [];
  });
  return { ...answer, Items: items };
};
