import { texts as accounts } from '../accounts/operation-texts.ts';
import { texts as categories } from '../categories/operation-texts.ts';
import { texts as health } from '../health/operation-texts.ts';
import { texts as imports } from '../imports/operation-texts.ts';
import { texts as institutions } from '../institutions/operation-texts.ts';
import { texts as jobs } from '../jobs/operation-texts.ts';
import { texts as members } from '../members/operation-texts.ts';
import type { OperationEntry } from '../operation.ts';
import type { OperationText } from '../operation-text.ts';
import type { operations } from '../operations.ts';
import { texts as beats } from '../planning/beats/operation-texts.ts';
import { texts as budgets } from '../planning/budgets/operation-texts.ts';
import { texts as goals } from '../planning/goals/operation-texts.ts';
import { texts as notifications } from '../planning/notifications/operation-texts.ts';
import { texts as payments } from '../planning/payments/operation-texts.ts';
import { texts as repeating } from '../planning/repeating/operation-texts.ts';
import { texts as spendingPlans } from '../planning/spending-plans/operation-texts.ts';
import { texts as transactions } from '../transactions/operation-texts.ts';
import { texts as upstream } from '../upstream/operation-texts.ts';
import { texts as users } from '../users/operation-texts.ts';
import { texts as webhooks } from '../webhooks/operation-texts.ts';
import { texts as widgets } from '../widgets/operation-texts.ts';

type Entries = typeof operations;
type OperationId = keyof Entries;

/** Answers that an entry says it gives must be described. */
type TextFor<O extends OperationEntry> = OperationText &
  (O extends { readonly answersWhileRunning: true } ? { readonly running: string } : { readonly running?: never }) &
  (O extends { readonly answersGone: true } ? { readonly gone: string } : { readonly gone?: never }) &
  (O extends { readonly readsFile: object } ? { readonly file: string } : { readonly file?: never });

/** The text of each operation by its id. An operation without one does not compile. */
export const operationTexts: { readonly [Id in OperationId]: TextFor<Entries[Id]> } = {
  ...accounts,
  ...categories,
  ...health,
  ...imports,
  ...institutions,
  ...jobs,
  ...members,
  ...beats,
  ...budgets,
  ...goals,
  ...notifications,
  ...payments,
  ...repeating,
  ...spendingPlans,
  ...transactions,
  ...upstream,
  ...users,
  ...webhooks,
  ...widgets,
};
