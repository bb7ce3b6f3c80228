import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const health = tagged('health');

export const texts = {
  readHealth: health({
    summary: 'Ask whether the service answers',
    description:
      'For load balancers and monitors. The answer says that the gateway and its functions work; it reads no ' +
      'data. Whether data are read and refreshed, the alarms say.',
    answer: 'The service answers.',
  }),
};
