import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const upstream = tagged('upstream');

export const texts = {
  receiveUpstreamHint: upstream({
    summary: 'Receive a signed hint from an upstream',
    description:
      'Tells that the upstream has news of a member, so that its running job asks the upstream at once. The ' +
      'signature covers the exact bytes of the body and is valid for five minutes. Hints about unknown members ' +
      'are accepted and ignored.',
    answer: 'Accepted.',
  }),
};
