import * as z from 'zod/mini';
import { microDepositPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { microDepositCreateRequest, microDepositVerifyRequest } from './micro-deposit-schema.ts';

const shared = { function: 'write', auth: 'session' } as const;

const oneMicroDeposit = { status: 200, body: 'microDeposit' } as const;

export const createMicrodeposit = operation({
  ...shared,
  method: 'POST',
  path: '/micro_deposits',
  body: { schema: z.object({ micro_deposit: microDepositCreateRequest }), isRequired: true },
  answer: oneMicroDeposit,
  errors: ['forbidden', 'ruleBroken', 'tooManyRequests'],
});

export const verifyMicrodeposit = operation({
  ...shared,
  method: 'PUT',
  path: '/micro_deposits/{micro_deposit_guid}',
  isForWidgets: true,
  params: microDepositPath,
  body: { schema: microDepositVerifyRequest, isRequired: true },
  answer: oneMicroDeposit,
  errors: ['conflict'],
});

export const deleteMicrodeposit = operation({
  ...shared,
  method: 'DELETE',
  path: '/micro_deposits/{micro_deposit_guid}',
  params: microDepositPath,
  answer: { status: 200, body: 'emptyObject' },
});
