import * as z from 'zod/mini';
import { flag, namedObject } from '../kernel/values.ts';
import { ok, operation } from '../operation.ts';

const sessionCreateRequest = namedObject('SessionCreateRequestBody', {
  session: z.optional(z.object({ skip_aggregation: z.optional(flag) })),
});

export const createSession = operation({
  method: 'POST',
  path: '/sessions',
  function: 'sessions',
  auth: 'apiToken',
  body: { schema: sessionCreateRequest, isRequired: false },
  hasRefreshHeaders: true,
  answer: ok('session'),
});
