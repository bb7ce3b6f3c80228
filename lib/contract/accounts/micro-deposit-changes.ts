import * as z from 'zod/mini';
import { changeOperation, ok } from '../operation.ts';
import { microDepositCreateRequest, microDepositVerifyRequest } from './micro-deposit-schema.ts';

export const createMicrodeposit = changeOperation({
  method: 'POST',
  path: '/micro_deposits',
  body: { schema: z.object({ micro_deposit: microDepositCreateRequest }), isRequired: true },
  answer: ok('microDeposit'),
  errors: ['forbidden', 'ruleBroken', 'tooManyRequests'],
});

export const verifyMicrodeposit = changeOperation({
  method: 'PUT',
  path: '/micro_deposits/{micro_deposit_guid}',
  isForWidgets: true,
  body: { schema: microDepositVerifyRequest, isRequired: true },
  answer: ok('microDeposit'),
  errors: ['conflict'],
});

export const deleteMicrodeposit = changeOperation({
  method: 'DELETE',
  path: '/micro_deposits/{micro_deposit_guid}',
  answer: ok('emptyObject'),
});
