import { expect, test } from 'vitest';
import * as entries from '../../../lib/contract/users/user-operations.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { byNothing } from '../../../lib/http/authenticate.ts';
import { served } from '../../../lib/http/served.ts';
import { recordingLog } from '../../support/adapters/log.ts';
import { bareHandler } from '../../support/api/bare-handler.ts';
import { httpEvent, lambdaContext } from '../../support/api/http-event.ts';

test('a change that loses at every try is a 503 with the time of the next try', async () => {
  const log = recordingLog();
  const handler = bareHandler({
    operations: served(entries, { deleteUser: () => changeUntilWon({ what: 'user' }, async () => LOST) }),
    authenticators: { session: byNothing as never, apiKey: byNothing as never },
    log,
  });
  const answer = await handler(httpEvent({ method: 'DELETE', path: '/users/anyone' }), lambdaContext());
  expect(answer.statusCode).toBe(503);
  expect(answer.headers).toHaveProperty('retry-after');
  expect(JSON.parse(answer.body ?? '')).toMatchObject({
    error: { code: 5030, message: 'The user is being changed by many calls at once; try again.' },
  });
  expect(log.lines.map(({ code }) => code)).toEqual(['REQUEST_COMPLETED']);
});
