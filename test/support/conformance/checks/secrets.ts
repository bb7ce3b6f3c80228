import { expect } from 'vitest';
import { testTable } from '../../table/test-table.ts';
import type { Check } from '../check.ts';
import type { FrontCall } from '../front.ts';
import { inWorld } from '../in-world.ts';
import { matchesKind } from '../matches-kind.ts';
import { optionsFor } from './faults.ts';

/** All that the upstream was told. Some servers put it into their errors. */
const echoOf = ({ method, path, headers, body }: FrontCall): string =>
  JSON.stringify({ error: `${method} ${path}`, headers, body });

export const secrets: Check = {
  id: 'K6',
  protects: 'P3 and P39: nothing that opens an account stands in a table, message, log, event or error, in any coding',
  tests: [
    {
      name: 'no secret is in the table, the queues, logs, events or errors after a job that went well',
      run: async (subject) => {
        await inWorld(
          subject,
          { ...optionsFor(subject, { matches: /./ }), table: await testTable() },
          async (world) => {
            await world.refresh();
            expect((await world.poll.read()).connectionStatus).toBe('CONNECTED');
            await world.refresh();
            expect(await world.leaks()).toEqual([]);
          },
        );
      },
    },
    {
      name: 'nor after errors of the upstream that repeat all that it was told',
      run: async (subject) => {
        const tries = Object.values(subject.calls).flatMap((kind) =>
          [200, 400, 500].map((status) => ({ kind, status })),
        );
        await Promise.all(
          tries.map(({ kind, status }) =>
            inWorld(subject, optionsFor(subject, kind), async (world) => {
              world.front.playOf = (call) =>
                matchesKind(kind, call)
                  ? { kind: 'status', status, headers: { 'content-type': 'application/json' }, body: echoOf(call) }
                  : null;
              await world.start(kind.job);
              expect(await world.leaks()).toEqual([]);
            }),
          ),
        );
      },
    },
  ],
};
