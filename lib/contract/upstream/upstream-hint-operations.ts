import * as z from 'zod/mini';
import { operation } from '../operation.ts';

export const receiveUpstreamHint = operation({
  method: 'POST',
  path: '/upstream/{connector}/webhooks',
  function: 'write',
  auth: 'none',
  params: z.object({ connector: z.string() }),
  readsRaw: true,
  answer: { status: 204 },
  errors: ['signatureWrong'],
});
