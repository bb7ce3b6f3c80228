import * as z from 'zod/mini';
import { operation } from '../operation.ts';

export const receiveUpstreamHint = operation({
  method: 'POST',
  path: '/upstream/{connector}/webhooks',
  function: 'write',
  auth: 'none',
  tag: 'upstream',
  summary: 'Receive a signed hint from an upstream',
  description:
    'Tells that the upstream has news of a member, so that its running job asks the upstream at once. The signature ' +
    'covers the exact bytes of the body and is valid for five minutes. Hints about unknown members are accepted and ' +
    'ignored.',
  source: ['own'],
  params: z.object({ connector: z.string() }),
  readsRaw: true,
  answer: { status: 204, description: 'Accepted.' },
  errors: ['signatureWrong'],
});
