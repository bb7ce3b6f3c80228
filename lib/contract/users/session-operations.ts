import * as z from 'zod/mini';
import { flag } from '../kernel/values.ts';
import { ok, operation } from '../operation.ts';

const sessionCreateRequest = z.object({
  session: z.optional(z.object({ skip_aggregation: z.optional(flag) })),
});
sessionCreateRequest.register(z.globalRegistry, { id: 'SessionCreateRequestBody' });

export const createSession = operation({
  method: 'POST',
  path: '/sessions',
  function: 'sessions',
  auth: 'apiToken',
  body: { schema: sessionCreateRequest, isRequired: false },
  answer: ok('session'),
});
