import type { EventDraft, ObjectAction } from '../../contract/kernel/event-draft.ts';
import { categoryBookOf } from '../../domain/categories/category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { NO_TRANSFERS, shownCategory } from '../../domain/ledger/transfers/own-transfers.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import type { User } from '../../domain/users/user.ts';
import {
  type DomainEvent,
  type EventType,
  isRowType,
  type RowType,
  type SubscriberEvent,
} from '../../domain/webhooks/event.ts';
import { hasEventsStill } from '../../domain/webhooks/events-after-deletion.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import { holdingEvent } from '../../present/accounts/holding-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import { transactionEvent } from '../../present/transactions/transaction-event.ts';
import { erasedEvent } from '../../present/webhooks/erased-event.ts';
import type { AccountStore, MemberAccounts, UserAccounts } from '../../store/accounts/account-store.ts';
import type { CategoryReader } from '../../store/categories/category-reader.ts';
import { type ChangedPiece, type Changes, countOf, readChangesRecord } from '../../store/ledger/changes-record.ts';
import type { TransferReader } from '../../store/ledger/own-transfers-item.ts';
import type { PieceReader } from '../../store/ledger/piece-reader.ts';
import type { UserReader } from '../../store/users/user-reader.ts';
import type { Adapters } from '../adapters.ts';
import { guidOfRecordEvent } from './guid-of-record-event.ts';
import { batchesOf } from './row-batches.ts';

export interface ChangesDeps extends Pick<Adapters, 'clock'> {
  readonly accounts: Pick<AccountStore, 'listStored'>;
  readonly ownCategories: CategoryReader;
  readonly transfers: TransferReader;
  readonly pieces: PieceReader;
  readonly users: Pick<UserReader, 'readStored'>;
}

export interface Demand {
  /** Whether somebody wants events of the type. */
  readonly wants: (type: EventType) => boolean;
  /** Whether somebody wants rows of the type in batches. */
  readonly wantsBatches: (type: RowType) => boolean;
  /** Whether rows of the type that a backfill brought are left out, although somebody wants events of the type. */
  readonly leavesOutBackfill: (type: RowType) => boolean;
}

export interface Expanded {
  readonly events: readonly SubscriberEvent[];
  /**
   * How many parts of the record are told after these events. The first part is the accounts; the others are the
   * pieces.
   */
  readonly partsTold: number | 'all';
}

/** Some 0.3 s of writes. A step takes whole pieces, so it may make more events by one piece. */
const EVENTS_PER_STEP = 100;
/** When each piece has few events, reading is the limit: 4 KB for each piece. */
const PIECES_PER_STEP = 25;

/**
 * The next events of a record, of the types that somebody wants. Accounts are shown as they are now, transactions and
 * holdings as the change left them. Each row has an event of its own and, where somebody wants batches, a place in a
 * batch. The same record gives the same guids, so that making its events twice makes no event twice.
 */
export const expandChanges = async (
  record: DomainEvent,
  partsTold: number,
  demand: Demand,
  deps: ChangesDeps,
): Promise<Expanded> => {
  const { userGuid } = record;
  if (userGuid === null) throw new Error('a record of changes belongs to a user');
  const changes = readChangesRecord(record);
  const step = nextStep(changes, partsTold, demand);
  if (!step.hasAccounts && step.pieces.length === 0 && !step.leavesOut) return { events: [], partsTold: 'all' };
  const [user, all] = await Promise.all([deps.users.readStored(userGuid), deps.accounts.listStored(userGuid)]);
  const home = all.byMember.find(({ member }) => member.guid === record.subjectGuid);
  // What was committed before a deletion is told to its end, as if nothing had been deleted, until the purge is near.
  const nowMs = deps.clock();
  const isGone =
    user === null || home === undefined || !hasEventsStill(user, nowMs) || !hasEventsStill(home.member, nowMs);
  if (isGone) return { events: [], partsTold: 'all' };
  const context = { user, all, home, changes };
  // Nobody sees more than the accounts of a member without PFM.
  const showsRows = hasPfm(home.member.useCases);
  const drafts = [
    ...(step.hasAccounts ? accountDrafts(context) : []),
    ...(showsRows ? await pieceDrafts(step.pieces, context, deps) : []),
    ...(showsRows && step.leavesOut ? backfillDrafts(record, context, nowMs) : []),
  ];
  const events = drafts.map((draft): SubscriberEvent => {
    const { type } = draft;
    return {
      ...draft,
      ...(isRowType(type) && { rowForm: demand.wantsBatches(type) ? 'BATCHED' : 'ONE', isSpread: true }),
      guid: guidOfRecordEvent(record.guid, draft.subjectGuid),
      createdAt: record.createdAt,
    };
  });
  return { events: [...events, ...batchesOf(record, events, user.externalGuid)], partsTold: step.partsTold };
};

interface Step {
  readonly hasAccounts: boolean;
  readonly pieces: readonly ChangedPiece[];
  /** Whether the step passes over rows of a backfill. */
  readonly leavesOut: boolean;
  readonly partsTold: number | 'all';
}

const nextStep = (
  { accounts, pieces, backfillBeganAt }: Changes,
  partsTold: number,
  { wants, leavesOutBackfill }: Demand,
): Step => {
  const accountCount = accounts.created.length + accounts.updated.length;
  const hasAccounts = partsTold === 0 && accountCount > 0 && wants('ACCOUNT');
  let events = hasAccounts ? accountCount : 0;
  const chosen: ChangedPiece[] = [];
  let leavesOut = false;
  for (const [at, piece] of pieces.entries()) {
    if (at + 1 < partsTold) continue;
    const isWithout = backfillBeganAt !== undefined && piece.created.length > 0 && leavesOutBackfill(typeOf(piece));
    const told = isWithout ? { ...piece, created: [] } : piece;
    if (wants(typeOf(piece)) && countOf(told) > 0) {
      if (events >= EVENTS_PER_STEP || chosen.length === PIECES_PER_STEP)
        return { hasAccounts, pieces: chosen, leavesOut, partsTold: at + 1 };
      chosen.push(told);
      events += countOf(told);
    }
    leavesOut ||= isWithout;
  }
  return { hasAccounts, pieces: chosen, leavesOut, partsTold: 'all' };
};

const typeOf = ({ holdingsOf }: ChangedPiece): 'TRANSACTION' | 'HOLDING' =>
  holdingsOf === null ? 'TRANSACTION' : 'HOLDING';

interface Context {
  readonly user: User;
  readonly all: UserAccounts;
  readonly home: MemberAccounts;
  readonly changes: Changes;
}

const accountDrafts = ({ user, all, changes: { accounts } }: Context): readonly EventDraft[] => {
  const of = (action: ObjectAction, guids: readonly Guid<'ACT'>[]): readonly EventDraft[] =>
    all.accounts
      .filter(({ account }) => guids.includes(account.guid))
      .map((found) => accountEvent(action, found, user.externalGuid));
  return [...of('created', accounts.created), ...of('updated', accounts.updated)];
};

/**
 * The event that stands for the rows of a backfill: their reader reads the lists once. It is the same event whichever
 * step leaves rows out.
 */
const backfillDrafts = (
  record: DomainEvent,
  { user, home: { member }, changes: { pieces, backfillBeganAt } }: Context,
  nowMs: number,
): readonly EventDraft[] => {
  if (backfillBeganAt === undefined || member.deletedAt !== null) return [];
  const createdOf = (type: RowType): number =>
    pieces.reduce((sum, piece) => sum + (typeOf(piece) === type ? piece.created.length : 0), 0);
  return [
    memberEvent({
      action: 'updated',
      member,
      userId: user.externalGuid,
      nowMs,
      backfill: {
        beganAtMs: backfillBeganAt,
        endedAtMs: record.createdAt,
        holdingsCreated: createdOf('HOLDING'),
        transactionsCreated: createdOf('TRANSACTION'),
      },
    }),
  ];
};

const pieceDrafts = async (
  pieces: readonly ChangedPiece[],
  context: Context,
  deps: ChangesDeps,
): Promise<readonly EventDraft[]> => {
  const { user, home, changes } = context;
  const { member } = home;
  const hasRows = pieces.some(({ holdingsOf }) => holdingsOf === null) && changes.erasedWith === null;
  const [own, transfers] = hasRows
    ? await Promise.all([deps.ownCategories.list(user.guid), deps.transfers.read(user.guid)])
    : [[], NO_TRANSFERS];
  const categories = categoryBookOf(own);
  const draftsOf = async (piece: ChangedPiece): Promise<readonly EventDraft[]> => {
    if (piece.holdingsOf !== null) {
      const holdings = await deps.pieces.holdings(member, piece.id);
      const accountGuid = shownUnder(home, piece.holdingsOf);
      const shown = context.all.accounts.find(({ account }) => account.guid === accountGuid)?.member ?? member;
      return ofPlaces(piece, (action, place) => {
        const held = holdings[place];
        if (held === undefined) return null;
        const holding = action === 'deleted' ? { ...held, revision: held.revision + 1 } : held;
        return changes.erasedWith === null
          ? holdingEvent(action, { holding, accountGuid, member: shown }, user.externalGuid)
          : erasedEvent('HOLDING', { ...holding, accountGuid: changes.erasedWith }, member, user.externalGuid);
      });
    }
    const rows = await deps.pieces.rows(member, piece.id);
    return ofPlaces(piece, (action, place) => {
      if (place >= rows.count) return null;
      const { erasedWith, ledgerRevision: revision } = changes;
      if (erasedWith !== null) {
        const erased = { guid: rows.guid(place), revision, accountGuid: erasedWith };
        return erasedEvent('TRANSACTION', erased, member, user.externalGuid);
      }
      const transaction = rows.row(place);
      const accountGuid = shownUnder(home, transaction.account);
      const category = shownCategory({ transaction, category: categories.find(transaction.categoryGuid) }, transfers);
      return transactionEvent(action, { transaction, accountGuid, category, member }, revision, user);
    });
  };
  return (await Promise.all(pieces.map(draftsOf))).flat();
};

const ofPlaces = (
  piece: ChangedPiece,
  draft: (action: ObjectAction, place: number) => EventDraft | null,
): readonly EventDraft[] =>
  ACTIONS.flatMap((action) =>
    piece[action].map((place) => {
      const made = draft(action, place);
      if (made === null) throw new Error('a record of changes names a place beyond its piece');
      return made;
    }),
  );

const ACTIONS = ['created', 'updated', 'deleted'] as const satisfies readonly ObjectAction[];

/**
 * The guid under which an account is shown. An account that nobody sees any more keeps its own guid: earlier events had
 * it.
 */
const shownUnder = ({ stored }: MemberAccounts, ordinal: number): Guid<'ACT'> => {
  const account = stored.accounts[ordinal];
  if (account === undefined) throw new Error('a record of changes names an account that is not there');
  return account.state.kind === 'merged' ? account.state.into : account.guid;
};
