import * as z from 'zod/mini';
import { operation } from '../operation.ts';

export const receiveUpstreamHint = operation({
  method: 'POST',
  path: '/upstream/{connector}/webhooks',
  function: 'write',
  auth: 'none',
  tag: 'upstream',
  summary: 'Take a signed hint of an upstream',
  description:
    'Says that there is news of a member: its running job asks the upstream at once, instead of when it would have. The ' +
    'signature is over the very bytes of the body, and good for five minutes. A hint about nothing we know is taken and ' +
    'dropped.',
  source: ['own'],
  params: z.object({ connector: z.string() }),
  readsRaw: true,
  answer: { status: 204, description: 'Taken.' },
  errors: ['signatureWrong'],
});
