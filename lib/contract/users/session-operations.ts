import * as z from 'zod/mini';
import { flag } from '../kernel/values.ts';
import { operation } from '../operation.ts';

const sessionCreateRequest = z.object({
  session: z.optional(z.object({ skip_aggregation: z.optional(flag) })),
});
sessionCreateRequest.register(z.globalRegistry, { id: 'SessionCreateRequestBody' });

export const createSession = operation({
  method: 'POST',
  path: '/sessions',
  function: 'sessions',
  auth: 'apiToken',
  tag: 'sessions',
  summary: 'Exchange a one-time API token for a session token',
  description:
    'Starts an aggregation of the existing members of the user unless skip_aggregation is true. The body may be absent.',
  source: ['nexus/overview/index', 'nexus/verification/api-only', 'nexus/identity'],
  body: { schema: sessionCreateRequest, isRequired: false },
  answer: {
    status: 200,
    description: 'The session. Its token is valid for 30 minutes after each call.',
    body: 'session',
  },
});
