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
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem, openSealed } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import type { Item, ItemTable, Table, Update } from '../table/table-client.ts';
import { eventWrites } from '../webhooks/event-store.ts';

/** Opens what belongs to a client. */
export type DataKeyOf = (clientGuid: Guid<'CLT'>) => Promise<DataKeyOwner>;

export interface MicroDepositReader {
  /** Oldest first. Strong read. */
  readonly list: (userGuid: Guid<'USR'>, dataKeyOf: DataKeyOf) => Promise<readonly MicroDeposit[]>;
  /** Null when the user has no such microdeposit. Strong read. */
  readonly read: (userGuid: Guid<'USR'>, guid: Guid<'MIC'>, dataKeyOf: DataKeyOf) => Promise<MicroDeposit | null>;
}

export interface MicroDepositStore extends MicroDepositReader {
  /** What the user has asked for lately. Read it before the list that a creation is decided by. Strong read. */
  readonly readUsage: (userGuid: Guid<'USR'>) => Promise<DepositUsage>;
  /** `stale`: the user has made another microdeposit since `usage.before` was read. */
  readonly create: (
    deposit: MicroDeposit,
    dataKey: DataKeyOwner,
    events: readonly DomainEvent[],
    usage: { readonly before: DepositUsage; readonly after: DepositUsage },
  ) => Promise<'created' | 'stale'>;
  /** `stale`: it has changed since it was read, or is gone. */
  readonly update: (
    before: MicroDeposit,
    after: MicroDeposit,
    dataKey: DataKeyOwner,
    events: readonly DomainEvent[],
  ) => Promise<'updated' | 'stale'>;
  /** False when there was nothing to delete. */
  readonly remove: (userGuid: Guid<'USR'>, guid: Guid<'MIC'>) => Promise<boolean>;
}

const guidOf = <P extends 'MIC' | 'USR' | 'CLT'>(prefix: P) =>
  z.custom<Guid<P>>((value) => typeof value === 'string' && value.startsWith(`${prefix}-`));
const text = z.nullable(z.string());
const instant = z.nullable(z.number());

const record = z.object({
  guid: guidOf('MIC'),
  userGuid: guidOf('USR'),
  clientGuid: guidOf('CLT'),
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

const cents = z.pipe(
  z.string(),
  z.transform((digits: string) => BigInt(digits)),
);
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
  amountsMinor: z.nullable(z.tuple([cents, cents])),
});

const DETAILS_ATTRIBUTE = 'details';
const keyOf = ({ userGuid, guid }: Pick<MicroDeposit, 'userGuid' | 'guid'>): Key => keys.microDeposit(userGuid, guid);

interface ReaderDeps {
  readonly table: Pick<ItemTable, 'get' | 'query'>;
  readonly cipher: Cipher;
}

export const createMicroDepositReader = ({ table, cipher }: ReaderDeps): MicroDepositReader => {
  const open = async (item: Item, dataKeyOf: DataKeyOf): Promise<MicroDeposit> => {
    const { details: sealed, ...rest } = decodeItem(record, item);
    const dataKey = await dataKeyOf(rest.clientGuid);
    const stored = { item: keyOf(rest), attribute: DETAILS_ATTRIBUTE, sealed };
    return { ...rest, details: await openSealed(cipher, dataKey, stored, details) };
  };
  return {
    list: async (userGuid, dataKeyOf) => {
      const { pk, sk } = keys.microDepositsOf(userGuid);
      const items = await table.query({ pk, sk: { prefix: sk }, isConsistent: true });
      const all = await Promise.all(items.map((item) => open(item, dataKeyOf)));
      return all.toSorted((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
    },
    read: async (userGuid, guid, dataKeyOf) => {
      const item = await table.get(keys.microDeposit(userGuid, guid), { isConsistent: true });
      return item === null ? null : open(item, dataKeyOf);
    },
  };
};

export const createMicroDepositStore = ({
  table,
  cipher,
}: {
  readonly table: Table;
  readonly cipher: Cipher;
}): MicroDepositStore => {
  const toItem = async (deposit: MicroDeposit, dataKey: DataKeyOwner): Promise<Item> => {
    const key = keyOf(deposit);
    const plain = JSON.stringify(deposit.details, (_name, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
    const sealed = await cipher.encrypt(dataKey, placeOf(key, DETAILS_ATTRIBUTE), plain);
    const due = deposit.dueAtMs === null ? {} : dueAt(key, deposit.dueAtMs);
    return { ...deposit, [DETAILS_ATTRIBUTE]: sealed, ...due, ...key };
  };

  const usageUpdate = ({ userGuid, createdAt }: MicroDeposit, before: DepositUsage, after: DepositUsage): Update => ({
    kind: 'update',
    key: keys.microDepositUsage(userGuid),
    set: { orders: after.orders, revision: after.revision, ttl: toUnixSeconds(createdAt + ORDERS_WITHIN_MS) },
    condition:
      before.revision === 0
        ? { expression: 'attribute_not_exists(#pk)' }
        : { expression: '#revision = :before', values: { before: before.revision } },
  });

  return {
    ...createMicroDepositReader({ table, cipher }),
    readUsage: async (userGuid) => {
      const item = await table.get(keys.microDepositUsage(userGuid), { isConsistent: true });
      return item === null ? { orders: [], revision: 0 } : decodeItem(usageRecord, item);
    },
    create: async (deposit, dataKey, events, usage) => {
      const item = await toItem(deposit, dataKey);
      const written = await table.transact([
        usageUpdate(deposit, usage.before, usage.after),
        { kind: 'put', item, condition: { expression: 'attribute_not_exists(#pk)' } },
        ...eventWrites(events),
      ]);
      return written.ok ? 'created' : 'stale';
    },
    update: async (before, after, dataKey, events) => {
      const condition = { expression: '#revision = :revision', values: { revision: before.revision } };
      const item = await toItem(after, dataKey);
      const written = await table.transact([{ kind: 'put', item, condition }, ...eventWrites(events)]);
      return written.ok ? 'updated' : 'stale';
    },
    remove: async (userGuid, guid) => {
      const key = keys.microDeposit(userGuid, guid);
      // A transaction for its token: a delete on its own, repeated after a lost answer, is refused by what it did itself.
      const removed = await table.transact([
        { kind: 'delete', key, condition: { expression: 'attribute_exists(#pk)' } },
      ]);
      if (!removed.ok && removed.refused[0]?.isConflict === true) throw new Busy('microdeposit');
      return removed.ok;
    },
  };
};
