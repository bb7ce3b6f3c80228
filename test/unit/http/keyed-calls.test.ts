import { expect, test } from 'vitest';
import * as entries from '../../../lib/contract/users/user-operations.ts';
import { byNothing } from '../../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { served } from '../../../lib/http/served.ts';
import { recordingLog } from '../../support/adapters/log.ts';
import { UNLIMITED } from '../../support/api/request-limits.ts';

const handlerOf = (operations: Parameters<typeof served>[1]) =>
  createHttpHandler({
    operations: served(entries, operations),
    authenticators: { apiKey: byNothing as never },
    readsAhead: false,
    deps: {},
    log: recordingLog(),
    clock: () => 0,
    ...UNLIMITED,
  });

test('a function that stores no Idempotency-Keys cannot have a keyed operation (P8)', () => {
  const run = async () => ({ body: undefined });
  expect(() => handlerOf({ createUser: run })).toThrow('createUser takes an Idempotency-Key');
  expect(() => handlerOf({ deleteUser: run })).not.toThrow();
});
