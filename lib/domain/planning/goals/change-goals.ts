import type { Account } from '../../accounts/account.ts';
import { currencyOf, isLiability, typeOf } from '../../accounts/account-view.ts';
import type { Guid } from '../../kernel/guid.ts';
import { parseMoney } from '../../kernel/money.ts';
import type { PartChange } from '../part-change.ts';
import type { PlanningView } from '../planning-view.ts';
import type { Goal } from './goal.ts';
import { withPositions } from './positions.ts';

export type GoalRefusal =
  | 'missing'
  | 'accountMissing'
  | 'accountOfOtherKind'
  | 'accountTaken'
  | 'amountTooFine'
  | 'amountNeeded'
  | 'positionTooHigh'
  | 'tooMany'
  | 'tooLarge';

export type GoalsChange = PartChange<'goals', GoalRefusal>;

/** What a user may say of a goal; what is undefined stays as it is. */
export interface GoalFields {
  readonly accountGuid?: Guid<'ACT'> | undefined;
  /** Decimal text above 0. */
  readonly amount?: string | undefined;
  readonly goalType?: Goal['goalType'] | undefined;
  readonly metaType?: Goal['metaType'] | undefined;
  readonly name?: string | undefined;
  readonly metadata?: string | null | undefined;
  readonly position?: number | undefined;
  readonly hasBeenSpent?: boolean | undefined;
  readonly isComplete?: boolean | undefined;
  readonly completedAt?: number | null | undefined;
}

export type NewGoal = GoalFields & Pick<Goal, 'guid' | 'accountGuid' | 'goalType' | 'metaType' | 'name'>;

/** More than anybody follows; all of them lie in one item. */
export const GOALS_MAX = 100;
/** UTF-16 units of all names and metadata together, for the same reason. */
export const GOALS_TEXT_MAX = 20_000;

type View = Pick<PlanningView, 'accounts' | 'nowMs'>;

const refused = (reason: GoalRefusal): GoalsChange => ({ ok: false, reason });

/** Last unless it names a position, from which the others then move down. `goals` are in order, as ever. */
export const addGoal = (goals: readonly Goal[], view: View, fields: NewGoal): GoalsChange => {
  const account = accountIn(view, fields.accountGuid);
  if (account === undefined) return refused('accountMissing');
  if (goals.length >= GOALS_MAX) return refused('tooMany');
  const { guid, accountGuid, goalType, metaType, name } = fields;
  const blank: Goal = {
    guid,
    accountGuid,
    amountMinor: 0n,
    currencyCode: currencyOf(account),
    goalType,
    metaType,
    name,
    metadata: null,
    position: goals.length + 1,
    hasBeenSpent: false,
    isComplete: false,
    completedAt: null,
    currentAmountMinor: 0n,
    monthsToComplete: null,
    revision: 0,
    createdAt: view.nowMs,
    updatedAt: view.nowMs,
  };
  return put([...goals, blank], view, blank, fields);
};

export const changeGoal = (goals: readonly Goal[], view: View, guid: Guid<'GOL'>, fields: GoalFields): GoalsChange => {
  const before = goals.find((goal) => goal.guid === guid);
  return before === undefined ? refused('missing') : put(goals, view, before, fields);
};

export const removeGoal = (goals: readonly Goal[], guid: Guid<'GOL'>, nowMs: number): GoalsChange => {
  const rest = goals.filter((goal) => goal.guid !== guid);
  return rest.length === goals.length ? refused('missing') : { ok: true, goals: withPositions(rest, nowMs) };
};

const put = (goals: readonly Goal[], view: View, before: Goal, fields: GoalFields): GoalsChange => {
  const { accountGuid = before.accountGuid, goalType = before.goalType, position = before.position } = fields;
  const account = accountIn(view, accountGuid);
  if (account === undefined && accountGuid !== before.accountGuid) return refused('accountMissing');
  // An account may become another kind later: that is no reason to refuse a new name.
  const isMoved = fields.accountGuid !== undefined || fields.goalType !== undefined;
  if (isMoved && account !== undefined && isLiability(typeOf(account)) !== (goalType === 'PAYOFF')) {
    return refused('accountOfOtherKind');
  }
  const currencyCode =
    accountGuid === before.accountGuid || account === undefined ? before.currencyCode : currencyOf(account);
  if (currencyCode !== before.currencyCode && fields.amount === undefined) return refused('amountNeeded');
  const parsed = fields.amount === undefined ? null : parseMoney(fields.amount, currencyCode);
  if (parsed?.ok === false) return refused('amountTooFine');
  const completed = completionOf(before, fields, view.nowMs);
  const others = goals.filter((goal) => goal !== before);
  const isTaken = others.some((goal) => goal.accountGuid === accountGuid && !goal.isComplete);
  if (isTaken && !completed.isComplete) return refused('accountTaken');
  if (position > goals.length) return refused('positionTooHigh');
  const changed: Goal = {
    ...before,
    ...completed,
    accountGuid,
    amountMinor: parsed?.minor ?? before.amountMinor,
    currencyCode,
    goalType,
    metaType: fields.metaType ?? before.metaType,
    name: fields.name ?? before.name,
    metadata: fields.metadata === undefined ? before.metadata : fields.metadata,
    position,
    hasBeenSpent: fields.hasBeenSpent ?? before.hasBeenSpent,
    // What another account held says nothing of this one, which may not tell its balance.
    currentAmountMinor: accountGuid === before.accountGuid ? before.currentAmountMinor : 0n,
    revision: before.revision + 1,
    updatedAt: view.nowMs,
  };
  const ordered = [...others.slice(0, position - 1), changed, ...others.slice(position - 1)];
  return textLengthOf(ordered) > GOALS_TEXT_MAX
    ? refused('tooLarge')
    : { ok: true, goals: withPositions(ordered, view.nowMs) };
};

const accountIn = ({ accounts }: View, guid: Guid<'ACT'>): Account | undefined =>
  accounts.find(({ account }) => account.guid === guid)?.account;

/** `is_complete` decides where it is given; an instant alone completes a goal, and its absence opens it again. */
const completionOf = (
  before: Goal,
  { isComplete, completedAt }: GoalFields,
  nowMs: number,
): Pick<Goal, 'isComplete' | 'completedAt'> => {
  const isDone = isComplete ?? (completedAt === undefined ? before.isComplete : completedAt !== null);
  return { isComplete: isDone, completedAt: isDone ? (completedAt ?? before.completedAt ?? nowMs) : null };
};

const textLengthOf = (goals: readonly Goal[]): number =>
  goals.reduce((sum, { name, metadata }) => sum + name.length + (metadata?.length ?? 0), 0);
