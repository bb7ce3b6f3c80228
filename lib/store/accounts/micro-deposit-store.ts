import * as z from 'zod/mini';
import {
  type DepositDetails,
  MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
  MICRO_DEPOSIT_STATUS_IDS,
  type MicroDeposit,
  type MicroDepositAccountType,
  type MicroDepositStatus,
} from '../../domain/accounts/micro-deposit.ts';
import { type DepositUsage, ORDERS_WITHIN_MS } from '../../domain/accounts/micro-deposit-usage.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { Busy } from '../../domain/kernel/unavailable.ts';
import { decodeItem, openSealed, storedGuid } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import { bigIntText, jsonOf } from '../table/packed-json.ts';
import { newPut, stillAt } from '../table/revision.ts';
import type { Item, ItemTable, Put, Table, Update, Write } from '../table/table-client.ts';

/** The data key of a client, which opens what is stored encrypted for it. */
export type DataKeyOf = (clientGuid: Guid<'CLT'>) => Promise<DataKeyOwner>;

const text = z.nullable(z.string());
const instant = z.nullable(z.number());

const record = z.object({
  guid: storedGuid('MIC'),
  userGuid: storedGuid('USR'),
  clientGuid: storedGuid('CLT'),
  status: z.custom<MicroDepositStatus>((value) => typeof value === 'string' && value in MICRO_DEPOSIT_STATUS_IDS),
  institutionName: text,
  errorCode: text,
  errorMessage: text,
  upstreamId: text,
  failureCount: z.number(),
  wrongAmountsCount: z.number(),
  dueAtMs: instant,
  revision: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
  verifiedAt: instant,
  details: z.instanceof(Uint8Array),
});

const usageRecord: z.ZodMiniType<DepositUsage> = z.object({
  orders: z.array(z.object({ atMs: z.number(), account: z.string() })),
  revision: z.number(),
});

const details: z.ZodMiniType<DepositDetails> = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  accountName: text,
  account: z.nullable(
    z.object({
      accountNumber: z.string(),
      routingNumber: z.string(),
      accountType: z.custom<MicroDepositAccountType>(
        (value) => typeof value === 'string' && value in MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
      ),
    }),
  ),
  amountsMinor: z.nullable(z.tuple([bigIntText, bigIntText])),
});

const DETAILS_ATTRIBUTE = 'details';
const keyOf = ({ userGuid, guid }: Pick<MicroDeposit, 'userGuid' | 'guid'>): Key => keys.microDeposit(userGuid, guid);

interface ReaderDeps {
  readonly table: Pick<ItemTable, 'get' | 'query'>;
  readonly cipher: Cipher;
}

export const createMicroDepositReader = ({ table, cipher }: ReaderDeps) => {
  const open = async (item: Item, dataKeyOf: DataKeyOf): Promise<MicroDeposit> => {
    const { details: sealed, ...rest } = decodeItem(record, item);
    const dataKey = await dataKeyOf(rest.clientGuid);
    const stored = { item: keyOf(rest), attribute: DETAILS_ATTRIBUTE, sealed };
    return { ...rest, details: await openSealed(cipher, dataKey, stored, details) };
  };
  return {
    /** Oldest first. Strong read. */
    list: async (userGuid: Guid<'USR'>, dataKeyOf: DataKeyOf): Promise<readonly MicroDeposit[]> => {
      const { pk, sk } = keys.microDepositsOf(userGuid);
      const items = await table.query({ pk, sk: { prefix: sk }, isConsistent: true });
      const all = await Promise.all(items.map((item) => open(item, dataKeyOf)));
      return all.toSorted((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
    },
    /** Null when the user has no such microdeposit. Strong read. */
    read: async (userGuid: Guid<'USR'>, guid: Guid<'MIC'>, dataKeyOf: DataKeyOf): Promise<MicroDeposit | null> => {
      const item = await table.get(keys.microDeposit(userGuid, guid), { isConsistent: true });
      return item && open(item, dataKeyOf);
    },
  };
};

/** How a microdeposit stands, for functions that may not decrypt what else is stored of it. */
type DepositStanding = Pick<MicroDeposit, 'guid' | 'status' | 'institutionName' | 'wrongAmountsCount'>;

export type DepositStandings = ReturnType<typeof createDepositStandings>;

export const createDepositStandings = ({ table }: Pick<ReaderDeps, 'table'>) => ({
  /** Null when the user has no such microdeposit. Strong read. */
  read: async (userGuid: Guid<'USR'>, guid: Guid<'MIC'>): Promise<DepositStanding | null> => {
    const item = await table.get(keys.microDeposit(userGuid, guid), { isConsistent: true });
    if (item === null) return null;
    const { status, institutionName, wrongAmountsCount } = decodeItem(record, item);
    return { guid, status, institutionName, wrongAmountsCount };
  },
});

const toItem = async (cipher: Cipher, deposit: MicroDeposit, dataKey: DataKeyOwner): Promise<Item> => {
  const key = keyOf(deposit);
  const sealed = await cipher.encrypt(dataKey, placeOf(key, DETAILS_ATTRIBUTE), jsonOf(deposit.details));
  const due = deposit.dueAtMs === null ? {} : dueAt(key, deposit.dueAtMs);
  return { ...deposit, [DETAILS_ATTRIBUTE]: sealed, ...due, ...key };
};

interface UsageChange {
  readonly before: DepositUsage;
  readonly after: DepositUsage;
}

const usageUpdate = ({ userGuid, createdAt }: MicroDeposit, { before, after }: UsageChange): Update => ({
  kind: 'update',
  key: keys.microDepositUsage(userGuid),
  set: { orders: after.orders, revision: after.revision, ttl: toUnixSeconds(createdAt + ORDERS_WITHIN_MS) },
  condition: stillAt(before.revision),
});

export type MicroDepositStore = ReturnType<typeof createMicroDepositStore>;

export const createMicroDepositStore = ({ table, cipher }: ReaderDeps & { readonly table: Table }) => ({
  ...createMicroDepositReader({ table, cipher }),
  /** What the user has asked for lately. Read it before the list by which a creation is decided. Strong read. */
  readUsage: async (userGuid: Guid<'USR'>): Promise<DepositUsage> => {
    const item = await table.get(keys.microDepositUsage(userGuid), { isConsistent: true });
    return item === null ? { orders: [], revision: 0 } : decodeItem(usageRecord, item);
  },
  /** Writes that are refused when the user has made another microdeposit since `usage.before` was read. */
  added: async (deposit: MicroDeposit, dataKey: DataKeyOwner, usage: UsageChange): Promise<readonly Write[]> => [
    usageUpdate(deposit, usage),
    newPut(await toItem(cipher, deposit, dataKey)),
  ],
  /** Refused when it has changed since it was read, or is gone. */
  changed: async (before: MicroDeposit, after: MicroDeposit, dataKey: DataKeyOwner): Promise<Put> => ({
    kind: 'put',
    item: await toItem(cipher, after, dataKey),
    condition: stillAt(before.revision),
  }),
  /** False when there was nothing to delete. */
  remove: async (userGuid: Guid<'USR'>, guid: Guid<'MIC'>): Promise<boolean> => {
    const key = keys.microDeposit(userGuid, guid);
    // A transaction has a token: when its answer was lost, it can be repeated. A delete alone would then be refused
    // because of what it did itself.
    const removed = await table.transact([{ kind: 'delete', key, condition: { expression: 'attribute_exists(#pk)' } }]);
    if (!removed.ok && removed.refused[0]?.isConflict === true) throw new Busy('microdeposit');
    return removed.ok;
  },
});
