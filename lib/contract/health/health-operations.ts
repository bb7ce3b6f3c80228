import { operation } from '../operation.ts';

/** Ours. It reads nothing: a call without a caller that read the table would let anybody multiply reads of one item. */
export const readHealth = operation({
  method: 'GET',
  path: '/health',
  function: 'read',
  auth: 'none',
  tag: 'health',
  mediaFamily: 'own',
  summary: 'Ask whether the service answers',
  description:
    'For load balancers and monitors. The answer says that the gateway and its functions work; it reads no data. Whether ' +
    'data are read and refreshed, the alarms say.',
  source: ['own'],
  answer: { status: 200, description: 'The service answers.', body: 'health' },
});
