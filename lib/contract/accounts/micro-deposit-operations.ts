import { microDepositPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

export const listMicrodeposits = operation({
  id: 'listMicrodeposits',
  method: 'GET',
  path: '/micro_deposits',
  function: 'read',
  auth: 'session',
  tag: 'microdeposits',
  summary: 'List the microdeposits of the user',
  source: ['nexus/reference/list-microdeposits'],
  answer: { status: 200, description: 'Each item is itself rooted in micro_deposit.', body: 'microDeposits' },
  errors: [],
});

export const readMicrodeposit = operation({
  id: 'readMicrodeposit',
  method: 'GET',
  path: '/micro_deposits/{micro_deposit_guid}',
  function: 'read',
  auth: 'session',
  tag: 'microdeposits',
  summary: 'Read a microdeposit',
  source: ['nexus/reference/read-microdeposit'],
  params: microDepositPath,
  answer: { status: 200, description: 'The microdeposit.', body: 'microDeposit' },
  errors: [],
});
