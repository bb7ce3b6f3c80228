import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { DESCRIBER_EDITION, FIRST_DESCRIBER_EDITION } from '../../domain/ledger/describing/describe.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type { Member } from '../../domain/members/member.ts';
import { decodeItem, reading } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Item } from '../table/table-client.ts';
import { type Chunk, decodeChunk } from './chunk.ts';
import { decodeIndex, encodeIndex } from './index-codec.ts';

/**
 * The head of a member's ledger. It is replaced as a whole, on the condition that its revision is still the one that
 * was read.
 */
export interface LedgerHead {
  readonly revision: number;
  readonly index: LedgerIndex;
}

const binary = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const item = z.object({
  revision: z.number(),
  index: binary,
  edition: z._default(z.number(), FIRST_DESCRIBER_EDITION),
});

/** Revision 0 stands for "no item yet". */
export const emptyHead = (member: Member): LedgerHead => ({
  revision: 0,
  index: {
    memberOrdinal: member.ordinal,
    accounts: [],
    pendingFromDay: null,
    strays: [],
    chunks: [],
    edition: DESCRIBER_EDITION,
  },
});

export const headToItem = (user: Guid<'USR'>, member: Guid<'MBR'>, { revision, index }: LedgerHead): Item => ({
  ...keys.head(user, member),
  revision,
  index: encodeIndex(index),
  edition: index.edition,
});

export const itemToHead = (stored: Item): LedgerHead => {
  const { revision, index, edition } = decodeItem(item, stored);
  return { revision, index: { ...reading(stored, () => decodeIndex(index)), edition } };
};

const piece = z.object({ rows: binary });

/** What `decode` makes of the attribute `rows`, in which chunks, twins and pages of statistics have their bytes. */
export const readingRows = <T>(stored: Item, decode: (bytes: Uint8Array) => T): T => {
  const { rows } = decodeItem(piece, stored);
  return reading(stored, () => decode(rows));
};

export const itemToChunk = (stored: Item, memberOrdinal: number): Chunk =>
  readingRows(stored, (bytes) => decodeChunk(bytes, memberOrdinal));
