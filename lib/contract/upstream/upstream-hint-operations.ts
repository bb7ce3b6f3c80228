import { operation } from '../operation.ts';

export const receiveUpstreamHint = operation({
  method: 'POST',
  path: '/upstream/{connector}/webhooks',
  function: 'write',
  auth: 'none',
  readsRaw: true,
  answer: { status: 204 },
  errors: ['signatureWrong'],
});
