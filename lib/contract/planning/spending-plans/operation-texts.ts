import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const spendingPlan = tagged('spending plan');

export const texts = {
  listSpendingPlans: spendingPlan({
    summary: 'List spending plans',
    description: 'A user has one plan at most.',
    answer: 'The plan, or none.',
    source: ['list-spending-plans', 'spending-plans-overview'],
  }),
  readSpendingPlan: spendingPlan({
    summary: 'Read a spending plan',
    description: 'A user has one plan at most; its months are its iterations.',
    answer: 'The plan.',
    source: ['read-spending-plan'],
  }),
  listSpendingPlanAccounts: spendingPlan({
    summary: 'List plan accounts',
    description: 'The accounts whose transactions the plan counts, all on one page.',
    answer: 'Every plan account.',
    source: ['list-spending-plan-accounts'],
  }),
  readSpendingPlanAccount: spendingPlan({
    summary: 'Read a plan account',
    description: 'An account whose transactions count in the plan.',
    answer: 'The plan account.',
    source: ['read-spending-plan-account'],
  }),
  listSpendingPlanIterations: spendingPlan({
    summary: 'List iterations',
    description: 'An iteration is a month of the plan.',
    answer: 'One iteration for each month, oldest first.',
    source: ['list-spending-plan-iterations'],
  }),
  readCurrentSpendingPlanIteration: spendingPlan({
    summary: 'Read the current iteration',
    description: 'The iteration of the current month, in UTC. The answer has a `pagination` of its own.',
    answer: 'The iteration.',
    source: ['read-current-spending-plan-iteration'],
  }),
  readSpendingPlanIteration: spendingPlan({
    summary: 'Read an iteration by number',
    description: 'Iterations of earlier months stay readable.',
    answer: 'The iteration.',
    source: ['read-spending-plan-iteration'],
  }),
  listSpendingPlanIterationItems: spendingPlan({
    summary: 'List items of the current iteration',
    description: 'What is planned for the month, with the transactions that count for each item.',
    answer: 'Items, oldest first.',
    source: ['list-spending-plan-iteration-items'],
  }),
  readSpendingPlanIterationItem: spendingPlan({
    summary: 'Read an item',
    description: 'The planned amount stands beside what was really paid or received.',
    answer: 'The item.',
    source: ['read-spending-plan-iteration-item'],
  }),
  createSpendingPlan: spendingPlan({
    summary: 'Create a spending plan',
    description: 'Takes no body. Also creates iteration 1, for the current month. A user has one plan at most.',
    answer: 'The new plan.',
    source: ['create-spending-plan'],
  }),
  deleteSpendingPlan: spendingPlan({
    summary: 'Delete a spending plan',
    description: 'Also deletes its accounts, iterations and items.',
    answer: 'Deleted; there is no body.',
    source: ['delete-spending-plan'],
  }),
  deleteSpendingPlanAccount: spendingPlan({
    summary: 'Delete a plan account',
    description: 'The account stays; its transactions no longer count in the plan.',
    answer: 'Deleted; there is no body.',
    source: ['delete-spending-plan-account'],
  }),
  createSpendingPlanIterationItem: spendingPlan({
    summary: 'Create an item in the current iteration',
    description: 'An item for a scheduled payment replaces the one that the system made for it.',
    answer: 'The new item.',
    source: ['create-spending-plan-iteration-item'],
  }),
  updateSpendingPlanIterationItem: spendingPlan({
    summary: 'Change an item',
    description: 'Omitted fields keep their value. `planned_amount` is required.',
    answer: 'The item after the change.',
    source: ['update-spending-plan-iteration-item'],
  }),
  deleteSpendingPlanIterationItem: spendingPlan({
    summary: 'Delete an item',
    description: 'An item made by the system does not come back before the next month.',
    answer: 'Deleted; there is no body.',
    source: ['delete-spending-plan-iteration-item'],
  }),
};
