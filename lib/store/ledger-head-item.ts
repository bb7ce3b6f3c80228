import * as z from 'zod/mini';
import type { Guid } from '../domain/guid.ts';
import type { LedgerIndex } from '../domain/ledger/ledger-index.ts';
import type { Member } from '../domain/member.ts';
import { decodeItem } from './item-codec.ts';
import { keys } from './keys.ts';
import { decodeIndex, encodeIndex } from './ledger-index-codec.ts';
import type { Item } from './table-client.ts';

/** The head of a member's ledger: replaced as a whole, on the condition that its revision still is what was read. */
export interface LedgerHead {
  readonly revision: number;
  readonly index: LedgerIndex;
}

const binary = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const item = z.object({ revision: z.number(), index: binary });

/** Revision 0 stands for "no item yet". */
export const emptyHead = (member: Member): LedgerHead => ({
  revision: 0,
  index: { memberOrdinal: member.ordinal, accounts: [], pendingFromDay: null, strays: [], chunks: [] },
});

export const headToItem = (user: Guid<'USR'>, member: Guid<'MBR'>, { revision, index }: LedgerHead): Item => ({
  ...keys.head(user, member),
  revision,
  index: encodeIndex(index),
});

export const itemToHead = (stored: Item): LedgerHead => {
  const { revision, index } = decodeItem(item, stored);
  return { revision, index: decodeIndex(index) };
};

const piece = z.object({ rows: binary });

/** Chunk and twin alike: one binary attribute. */
export const rowsOf = (stored: Item): Uint8Array => decodeItem(piece, stored).rows;
