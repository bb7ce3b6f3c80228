import * as z from 'zod/mini';
import { microDepositPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { microDepositCreateRequest, microDepositVerifyRequest } from './micro-deposit-schema.ts';

const shared = { function: 'write', auth: 'session', tag: 'microdeposits' } as const;

const oneMicroDeposit = { status: 200, description: 'The microdeposit.', body: 'microDeposit' } as const;

export const createMicrodeposit = operation({
  ...shared,
  method: 'POST',
  path: '/micro_deposits',
  summary: 'Create or pre-initiate a microdeposit',
  description:
    'With the account fields the microdeposit starts as INITIATED and two small deposits are sent. With names and ' +
    'email only it starts as PREINITIATED. Within 24 hours three microdeposits to one account and ten for one user ' +
    'are allowed, whatever their outcome. Further calls get 429 with Retry-After.',
  source: ['nexus/reference/create-microdeposit', 'nexus/microdeposits/api-testing'],
  body: { schema: z.object({ micro_deposit: microDepositCreateRequest }), isRequired: true },
  answer: oneMicroDeposit,
  errors: ['forbidden', 'ruleBroken', 'tooManyRequests'],
});

export const verifyMicrodeposit = operation({
  ...shared,
  method: 'PUT',
  path: '/micro_deposits/{micro_deposit_guid}',
  summary: 'Submit the two deposited amounts',
  description:
    'Allowed while the microdeposit is DEPOSITED or DENIED; otherwise the answer is 409. Wrong amounts set it to ' +
    'DENIED, and to PREVENTED the third time. The order of the amounts does not matter.',
  source: ['nexus/reference/verify-microdeposit'],
  params: microDepositPath,
  body: { schema: microDepositVerifyRequest, isRequired: true },
  answer: oneMicroDeposit,
  errors: ['conflict'],
});

export const deleteMicrodeposit = operation({
  ...shared,
  method: 'DELETE',
  path: '/micro_deposits/{micro_deposit_guid}',
  summary: 'Delete a microdeposit',
  source: ['nexus/reference/delete-microdeposit'],
  params: microDepositPath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
});
