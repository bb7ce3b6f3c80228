import { microDepositPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'microdeposits' } as const;

export const listMicrodeposits = operation({
  ...shared,
  path: '/micro_deposits',
  summary: 'List the microdeposits of the user',
  source: ['nexus/reference/list-microdeposits'],
  answer: { status: 200, description: 'Microdeposits; each item has the root `micro_deposit`.', body: 'microDeposits' },
});

export const readMicrodeposit = operation({
  ...shared,
  path: '/micro_deposits/{micro_deposit_guid}',
  summary: 'Read a microdeposit',
  source: ['nexus/reference/read-microdeposit'],
  params: microDepositPath,
  answer: { status: 200, description: 'The microdeposit.', body: 'microDeposit' },
});
