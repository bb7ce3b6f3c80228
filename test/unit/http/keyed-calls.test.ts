import { expect, test } from 'vitest';
import * as entries from '../../../lib/contract/users/user-operations.ts';
import { byNothing } from '../../../lib/http/authenticate.ts';
import { served } from '../../../lib/http/served.ts';
import { bareHandler } from '../../support/api/bare-handler.ts';

const handlerOf = (operations: Parameters<typeof served>[1]) =>
  bareHandler({
    operations: served(entries, operations),
    authenticators: { apiKey: byNothing as never },
  });

test('a function that stores no Idempotency-Keys cannot have a keyed operation (P8)', () => {
  const run = async () => ({ body: undefined });
  expect(() => handlerOf({ createUser: run })).toThrow('createUser takes an Idempotency-Key');
  expect(() => handlerOf({ deleteUser: run })).not.toThrow();
});
