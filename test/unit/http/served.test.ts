import { describe, expect, test } from 'vitest';
import { operations as imports } from '../../../functions/import/operations.ts';
import { operations as partner } from '../../../functions/partner/operations.ts';
import { operations as read } from '../../../functions/read/operations.ts';
import { operations as refresh } from '../../../functions/refresh/operations.ts';
import { operations as sessions } from '../../../functions/sessions/operations.ts';
import { operations as widgets } from '../../../functions/widgets/operations.ts';
import { operations as write } from '../../../functions/write/operations.ts';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { everyOperation as entries } from '../../../lib/contract/operations.ts';
import type { Served } from '../../../lib/http/served.ts';

const FUNCTIONS: Readonly<Record<HttpFunctionName, readonly Served[]>> = {
  import: imports,
  partner,
  read,
  refresh,
  sessions,
  widgets,
  write,
};

describe('the operations of the contract', () => {
  test('are each served by exactly the function they name', () => {
    const all = Object.entries(FUNCTIONS).flatMap(([name, operations]) =>
      operations.map(({ entry }) => `${name} ${entry.id}`),
    );
    expect(all.sort()).toEqual(entries.map((entry) => `${entry.function} ${entry.id}`).sort());
  });

  test('each have code', () => {
    for (const { entry, run } of Object.values(FUNCTIONS).flat()) expect(run, entry.id).toBeTypeOf('function');
  });
});
