import type { Account } from '../../accounts/account.ts';
import { currencyOf, isLiability, typeOf } from '../../accounts/account-view.ts';
import type { Guid } from '../../kernel/guid.ts';
import { type ParsedMoney, parseMoney } from '../../kernel/money.ts';
import { type Refused, refused } from '../../kernel/refused.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningChange } from '../planning-state.ts';
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

export type GoalsChange = PlanningChange<'goals', GoalRefusal>;

/** What a user may set on a goal. Omitted and undefined fields keep their value. */
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

/** All goals of a user lie in one item. */
export const GOALS_MAX = 100;
/** UTF-16 units of all names and metadata together, for the same reason. */
export const GOALS_TEXT_MAX = 20_000;

type View = Pick<PlanningView, 'accounts' | 'nowMs'>;

/** Adds a goal at its position, else at the end; the goals from that position on move down. `goals` are in order. */
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
  return rest.length === goals.length ? refused('missing') : { kind: 'changed', goals: withPositions(rest, nowMs) };
};

const put = (goals: readonly Goal[], view: View, before: Goal, fields: GoalFields): GoalsChange => {
  const saved = accountAfter(before, fields, view);
  if (saved.kind === 'refused') return saved;
  const { hasBeenSpent, metadata, metaType, name, position = before.position } = fields;
  const completed = completionOf(before, fields, view.nowMs);
  const others = goals.filter((goal) => goal !== before);
  const isTaken = others.some((goal) => goal.accountGuid === saved.fields.accountGuid && !goal.isComplete);
  if (isTaken && !completed.isComplete) return refused('accountTaken');
  if (position > goals.length) return refused('positionTooHigh');
  const changed: Goal = {
    ...withChange(before, { hasBeenSpent, metadata, metaType, name }),
    ...completed,
    ...saved.fields,
    position,
    revision: before.revision + 1,
    updatedAt: view.nowMs,
  };
  const ordered = [...others.slice(0, position - 1), changed, ...others.slice(position - 1)];
  return textLengthOf(ordered) > GOALS_TEXT_MAX
    ? refused('tooLarge')
    : { kind: 'changed', goals: withPositions(ordered, view.nowMs) };
};

interface Saved {
  readonly kind: 'saved';
  readonly fields: Pick<Goal, 'accountGuid' | 'amountMinor' | 'currencyCode' | 'currentAmountMinor' | 'goalType'>;
}

/** The account of the goal after the change, with the fields that depend on the account; or why the change is refused. */
const accountAfter = (before: Goal, fields: GoalFields, view: View): Saved | Refused<GoalRefusal> => {
  const { accountGuid = before.accountGuid, goalType = before.goalType } = fields;
  const account = accountIn(view, accountGuid);
  const isSameAccount = accountGuid === before.accountGuid;
  if (account === undefined && !isSameAccount) return refused('accountMissing');
  // The account may have become one of another kind: only a change of the account or the type of goal is refused for it.
  const isMoved = fields.accountGuid !== undefined || fields.goalType !== undefined;
  if (isMoved && account !== undefined && isLiability(typeOf(account)) !== (goalType === 'PAYOFF')) {
    return refused('accountOfOtherKind');
  }
  const currencyCode = isSameAccount || account === undefined ? before.currencyCode : currencyOf(account);
  const amount = amountAfter(before, fields.amount, currencyCode);
  if (amount.kind === 'refused') return amount;
  // The new account may have no balance; the balance of the old one does not count for it.
  const currentAmountMinor = isSameAccount ? before.currentAmountMinor : 0n;
  return {
    kind: 'saved',
    fields: { accountGuid, amountMinor: amount.minor, currencyCode, currentAmountMinor, goalType },
  };
};

const amountAfter = (
  before: Goal,
  amount: string | undefined,
  currencyCode: string,
): Extract<ParsedMoney, { readonly kind: 'parsed' }> | Refused<GoalRefusal> => {
  if (amount === undefined) {
    return currencyCode === before.currencyCode
      ? { kind: 'parsed', minor: before.amountMinor }
      : refused('amountNeeded');
  }
  const parsed = parseMoney(amount, currencyCode);
  return parsed.kind === 'refused' ? refused('amountTooFine') : parsed;
};

const accountIn = ({ accounts }: View, guid: Guid<'ACT'>): Account | undefined =>
  accounts.find(({ account }) => account.guid === guid)?.account;

/** `isComplete` decides where it is given. Else an instant in `completedAt` completes the goal, and null opens it again. */
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
