import * as z from 'zod/mini';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import { accountGuid } from '../../contract/kernel/guids.ts';
import { count } from '../../contract/kernel/values.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { CHANGES, type DomainEvent } from '../../domain/webhooks/event.ts';
import { parsedJson, reading } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { packJson, unpackJson } from '../table/packed-json.ts';

/**
 * One record for many objects of a member that changed at once, since a record for each would cost a write, and few of
 * them are ever asked for. It names the pieces that hold the objects and not the objects, so that it stays small.
 */
export interface Changes {
  readonly accounts: ChangedAccounts;
  /** The revision of the ledger after the change. */
  readonly ledgerRevision: number;
  readonly pieces: readonly ChangedPiece[];
  /** The account that was deleted with these rows: events may tell the guids of the rows and nothing else. Null otherwise. */
  readonly erasedWith: Guid<'ACT'> | null;
  /**
   * When the job began whose rows are a backfill: the first import of the member, or its extended history. Left out for
   * every other change.
   */
  readonly backfillBeganAt?: number;
}

export interface ChangedAccounts {
  readonly created: readonly Guid<'ACT'>[];
  readonly updated: readonly Guid<'ACT'>[];
}

/**
 * Changed objects by their places in one immutable piece: created and updated ones in a piece that the change made,
 * deleted ones in a piece that it replaced.
 */
export interface ChangedPiece extends Readonly<Record<ObjectAction, readonly number[]>> {
  readonly id: string;
  /** Ordinal of the account whose holdings these are; null for a chunk of transactions. */
  readonly holdingsOf: number | null;
}

/** Places are those of `values`; the answer is empty where `actionOf` is null for all of them. */
export const changedPiece = <T>(
  { id, holdingsOf }: Pick<ChangedPiece, 'id' | 'holdingsOf'>,
  values: readonly T[],
  actionOf: (value: T) => ObjectAction | null,
): readonly ChangedPiece[] => {
  const places: Record<ObjectAction, number[]> = { created: [], updated: [], deleted: [] };
  for (const [place, value] of values.entries()) {
    const action = actionOf(value);
    if (action !== null) places[action].push(place);
  }
  const piece = { id, holdingsOf, ...places };
  return countOf(piece) === 0 ? [] : [piece];
};

export const countOf = ({ created, updated, deleted }: ChangedPiece): number =>
  created.length + updated.length + deleted.length;

export const isEmpty = ({ accounts, pieces }: Changes): boolean =>
  accounts.created.length + accounts.updated.length + pieces.length === 0;

const body = z.object({
  accounts: z.object({ created: z.array(accountGuid), updated: z.array(accountGuid) }),
  ledgerRevision: count,
  erasedWith: z.nullable(accountGuid),
  // Records from before it was stored are told in full.
  backfillBeganAt: z.exactOptional(z.number()),
  /** Base64. */
  pieces: z.string(),
});

const runs = z.array(count);
const packedPieces = z.array(z.tuple([z.string(), z.nullable(count), runs, runs, runs]));

/**
 * Writes places as runs: for each run the distance from the end of the run before, then its length. A piece that is new
 * throughout is two numbers.
 */
const toRuns = (places: readonly number[]): readonly number[] => {
  const found: number[] = [];
  let end = 0;
  for (const place of places) {
    const last = found.at(-1);
    if (place === end && last !== undefined) found[found.length - 1] = last + 1;
    else found.push(place - end, 1);
    end = place + 1;
  }
  return found;
};

/** No piece holds as many objects: a longer run is corruption. */
const PLACES_MAX = 100_000;

const fromRuns = (found: readonly number[]): readonly number[] => {
  const places: number[] = [];
  let at = 0;
  for (const [index, length] of found.entries()) {
    if (at + length > PLACES_MAX) throw new Error('a record of places that no piece has');
    if (index % 2 === 1) for (let place = at; place < at + length; place += 1) places.push(place);
    at += length;
  }
  return places;
};

/** `member` as it is after the change. */
export const changesEvent = (
  guid: Guid<'EVT'>,
  member: Member,
  { pieces, ...changes }: Changes,
  nowMs: number,
): DomainEvent => {
  const tuples = pieces.map(({ id, holdingsOf, created, updated, deleted }) => [
    id,
    holdingsOf,
    toRuns(created),
    toRuns(updated),
    toRuns(deleted),
  ]);
  return {
    guid,
    clientGuid: member.clientGuid,
    userGuid: member.userGuid,
    type: CHANGES,
    subjectGuid: member.guid,
    revision: member.revision,
    body: JSON.stringify({ ...changes, pieces: Buffer.from(packJson(tuples)).toString('base64') }),
    createdAt: nowMs,
  };
};

/** What a record of changes says. Throws `ItemUnreadableError`. */
export const readChangesRecord = (record: DomainEvent): Changes =>
  reading(keys.event(record.clientGuid, record.userGuid, record.guid), () => changesIn(record.body));

const changesIn = (text: string): Changes => {
  const { pieces, ...changes } = parsedJson(body, text);
  const tuples = unpackJson(packedPieces, Buffer.from(pieces, 'base64'));
  return {
    ...changes,
    pieces: tuples.map(([id, holdingsOf, created, updated, deleted]) => ({
      id,
      holdingsOf,
      created: fromRuns(created),
      updated: fromRuns(updated),
      deleted: fromRuns(deleted),
    })),
  };
};
