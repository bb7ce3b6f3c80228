import { tagged } from '../../operation-text.ts';

const NEEDS_CONTRIBUTION = 'Requires a monthly cash flow profile with a contribution above 0.';

/** What readers are told of the operations of this room. Functions never load it. */

const goals = tagged('goals');
const monthlyCashFlowProfile = tagged('monthly cash flow profile');

export const texts = {
  listGoals: goals({
    summary: 'List goals',
    description: 'The position of a goal says which gets the savings first.',
    answer: 'Every goal of the user, the highest priority first.',
    source: ['list-goals', 'goals-overview'],
  }),
  readGoal: goals({
    summary: 'Read a goal',
    description: 'The current amount follows the balance of the account.',
    answer: 'The goal.',
    source: ['read-goal'],
  }),
  readMonthlyCashFlowProfile: monthlyCashFlowProfile({
    summary: 'Read the monthly cash flow profile',
    description: 'Every user has one from the beginning; nothing has to be created.',
    answer: 'The one profile of the user.',
    source: ['read-monthly-cash-flow-profile', 'monthly-cash-flow-profiles-overview'],
  }),
  createGoal: goals({
    summary: 'Create a goal',
    description:
      `${NEEDS_CONTRIBUTION} ` +
      'An account can have one open goal: PAYOFF if money is owed on it, otherwise SAVE_AMOUNT.',
    answer: 'Goal created.',
    source: ['create-goal', 'goals-overview'],
  }),
  repositionGoals: goals({
    summary: 'Set the priorities of goals',
    description: `${NEEDS_CONTRIBUTION} Name every goal whose position changes.`,
    answer: 'Every goal of the user, the highest priority first.',
    source: ['reposition-goals'],
  }),
  updateGoal: goals({
    summary: 'Update a goal',
    description: `${NEEDS_CONTRIBUTION} Omitted fields keep their value.`,
    answer: 'The goal after the change.',
    source: ['update-goal'],
  }),
  deleteGoal: goals({
    summary: 'Delete a goal',
    description: 'Goals after it move up by one position.',
    answer: 'Deleted.',
    source: ['delete-goal', 'nexus/overview/deleting-objects'],
  }),
  updateMonthlyCashFlowProfile: monthlyCashFlowProfile({
    summary: 'Update the monthly cash flow profile',
    description:
      'Sets what goes to goals each month: the income that budgets leave, or an amount that the user chooses.',
    answer: 'The profile after the change.',
    source: ['update-monthly-cash-flow-profile'],
  }),
};
