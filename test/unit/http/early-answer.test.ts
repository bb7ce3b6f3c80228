import { setTimeout as timer } from 'node:timers/promises';
import { expect, test } from 'vitest';
import * as entries from '../../../lib/contract/users/user-operations.ts';
import { byNothing } from '../../../lib/http/authenticate.ts';
import { served } from '../../../lib/http/served.ts';
import { bareHandler } from '../../support/api/bare-handler.ts';
import { httpEvent, lambdaContext } from '../../support/api/http-event.ts';

/** Timers fire in the order of their ends, so one that is set to the function's end fires after any early answer. */
const REMAINING_MS = 10;

test('no answer is sent while an operation runs, so that no write comes later', async () => {
  const order: string[] = [];
  const { promise: tableAnswers, resolve: letTableAnswer } = Promise.withResolvers<void>();
  const deleteUser = async () => {
    await tableAnswers;
    order.push('written');
    return {};
  };
  const handler = bareHandler({
    operations: served(entries, { deleteUser }),
    authenticators: { session: byNothing as never, apiKey: byNothing as never },
  });
  const answer = handler(httpEvent({ method: 'DELETE', path: '/users/anyone' }), {
    ...lambdaContext(),
    getRemainingTimeInMillis: () => REMAINING_MS,
  }).then(({ statusCode }) => order.push(`answered ${statusCode}`));

  // Lambda would now end the environment, and whatever goes on in it.
  await timer(REMAINING_MS);
  expect(order).toEqual([]);
  letTableAnswer();
  await answer;
  expect(order).toEqual(['written', expect.stringMatching(/^answered 204$/)]);
});
