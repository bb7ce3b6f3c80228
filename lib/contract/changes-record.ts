import * as z from 'zod/mini';
import { CHANGES } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Member } from '../domain/member.ts';
import type { EventDraft } from './events.ts';
import { accountGuid, holdingGuid, transactionGuid } from './schemas/guids.ts';
import { count } from './schemas/values.ts';

/** Accounts that one refresh made or changed. */
export interface ChangedAccounts {
  readonly created: readonly Guid<'ACT'>[];
  readonly updated: readonly Guid<'ACT'>[];
}

/** What was erased with an account: no more than who it was. */
export interface ErasedObjects {
  readonly accountGuid: Guid<'ACT'>;
  readonly transactions: readonly Guid<'TRN'>[];
  /** Of the ledger without the transactions. */
  readonly ledgerRevision: number;
  readonly holdings: readonly { readonly guid: Guid<'HOL'>; readonly revision: number }[];
}

/** Many objects changed at once: one record for all of them, since each costs a write and few are ever asked for. */
export type ChangedObjects =
  | ({ readonly kind: 'accounts' } & ChangedAccounts)
  | ({ readonly kind: 'erased' } & ErasedObjects);

const body: z.ZodMiniType<ChangedObjects> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accounts'), created: z.array(accountGuid), updated: z.array(accountGuid) }),
  z.object({
    kind: z.literal('erased'),
    accountGuid,
    transactions: z.array(transactionGuid),
    ledgerRevision: count,
    holdings: z.array(z.object({ guid: holdingGuid, revision: count })),
  }),
]);

/** `member` as it is after the change. */
export const changesRecord = (member: Member, changed: ChangedObjects): EventDraft => ({
  clientGuid: member.clientGuid,
  userGuid: member.userGuid,
  type: CHANGES,
  subjectGuid: member.guid,
  revision: member.revision,
  body: JSON.stringify(changed),
});

export const readChangesRecord = (text: string): ChangedObjects => body.parse(JSON.parse(text));

/** Guids that one record names: far below the size of an item. */
const TRANSACTIONS_PER_RECORD = 1_500;
/** What one transaction of DynamoDB takes beside the change itself; of still more transactions nobody is told. */
const RECORDS_MAX = 40;

export const erasedRecords = (member: Member, erased: ErasedObjects): readonly EventDraft[] => {
  const { transactions, holdings } = erased;
  if (transactions.length + holdings.length === 0) return [];
  const records: EventDraft[] = [];
  for (let from = 0; from === 0 || from < transactions.length; from += TRANSACTIONS_PER_RECORD) {
    if (records.length === RECORDS_MAX) break;
    records.push(
      changesRecord(member, {
        ...erased,
        kind: 'erased',
        transactions: transactions.slice(from, from + TRANSACTIONS_PER_RECORD),
        holdings: from === 0 ? holdings : [],
      }),
    );
  }
  return records;
};
