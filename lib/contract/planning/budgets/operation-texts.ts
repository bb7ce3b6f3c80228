import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const budgets = tagged('budgets');

export const texts = {
  listBudgets: budgets({
    summary: 'List budgets',
    description: 'The figures are reckoned at each read, so that they agree with the transactions that a list shows.',
    answer: 'Every budget of the user, with the figures of this month.',
    source: ['list-budgets', 'budgets-overview'],
  }),
  readBudget: budgets({
    summary: 'Read a budget',
    description: 'The figures are reckoned at each read, as in the list.',
    answer: 'The budget.',
    source: ['read-budget'],
  }),
  createBudget: budgets({
    summary: 'Create a budget',
    description:
      'A category has at most one budget. For a subcategory, parent_guid names the budget of its top-level ' +
      'category; all budgets below a parent together may not exceed its amount. The default amount is 0.',
    answer: 'Budget created.',
    source: ['create-budget', 'budgets-overview'],
  }),
  generateBudgets: budgets({
    summary: 'Build budgets from past spending',
    description:
      'Creates a budget for each top-level category with transactions in both of the two previous calendar ' +
      'months. The amount is the average of the two months, rounded up to a whole unit. Existing budgets get the ' +
      'new amount.',
    answer: 'Every budget of the user.',
    source: ['generate-budgets'],
  }),
  updateBudget: budgets({
    summary: 'Update a budget',
    description: 'Omitted fields keep their value.',
    answer: 'The budget after the change.',
    source: ['update-budget'],
  }),
  deleteBudget: budgets({
    summary: 'Delete a budget',
    description: 'Also deletes the budgets under it.',
    answer: 'Deleted.',
    source: ['delete-budget', 'nexus/overview/deleting-objects'],
  }),
};
