import { expect } from 'vitest';
import { everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';
import { FAULTS } from '../faults.ts';
import { inWorld } from '../in-world.ts';
import { matchesKind } from '../matches-kind.ts';
import type { ConformanceWorld } from '../world.ts';

const showNothingKept = async (subject: ConformanceSubject): Promise<void> => {
  await inWorld(subject, {}, (world) =>
    world.callConnector(async (connector) => {
      expect(connector.revoke).toBeUndefined();
    }),
  );
};

const revoke = (world: ConformanceWorld) =>
  world.callConnector(async (connector, context) => {
    if (connector.revoke === undefined) throw new Error('the manifest promises to revoke');
    return connector.revoke(context);
  });

export const endings: Check = {
  id: 'K17',
  protects: 'P42: a connection ends at the upstream too, once, and a second try finds that it has ended',
  exemption: {
    reasonOf: ({ requests }) => (requests.revokes ? null : 'nothing stays at the upstream'),
    show: showNothingKept,
  },
  tests: [
    {
      name: 'a connection is revoked by one request, and is gone afterwards',
      run: async (subject) => {
        await inWorld(subject, { book: everyType(subject) }, async (world) => {
          await world.refresh();
          const before = world.front.calls.length;
          expect(await revoke(world)).toEqual({ kind: 'arrived', value: 'revoked' });
          expect(world.front.calls.length).toBe(before + 1);
          expect(await revoke(world)).toEqual({ kind: 'arrived', value: 'gone' });
        });
      },
    },
    {
      name: 'whatever goes wrong with it is a failure to try again after, and no error',
      run: async (subject) => {
        for (const name of ['500', 'a reset', 'a lost answer', 'an HTML page with 200'] as const) {
          await inWorld(subject, { book: everyType(subject) }, async (world) => {
            await world.refresh();
            world.front.playOf = (call) =>
              Object.values(subject.calls).some((kind) => matchesKind(kind, call)) ? null : FAULTS[name].play;
            expect([name, (await revoke(world)).kind]).toEqual([name, 'failed']);
          });
        }
      },
    },
  ],
};
