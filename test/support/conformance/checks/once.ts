import { expect } from 'vitest';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { createMemoryTable } from '../../table/memory-table.ts';
import { type Death, diesIn, type MortalTable, mortalTable } from '../../table/mortal-table.ts';
import { everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import { matchesKind } from '../matches-kind.ts';
import type { ConformanceWorld, WorldOptions } from '../world.ts';

/** Longer than any claim lasts. */
const CLAIM_SECONDS = 121;

const showNoOnce = async (subject: ConformanceSubject): Promise<void> => {
  await inWorld(subject, { book: everyType(subject) }, async (world) => {
    await world.refresh();
    await world.refresh();
    expect(world.onceLabels).toEqual([]);
  });
};

export const inMortalWorld = async (
  subject: ConformanceSubject,
  use: (world: ConformanceWorld, mortal: MortalTable) => Promise<void>,
  options: Pick<WorldOptions, 'isChallenged'> = {},
): Promise<void> => {
  const memory = createMemoryTable();
  const mortal = mortalTable(memory);
  const table = { table: mortal.table, items: async () => memory.items() };
  await inWorld(subject, { ...options, book: everyType(subject), table }, (world) => use(world, mortal));
};

/** How many writes a first job makes. */
const writesOf = async (subject: ConformanceSubject): Promise<number> => {
  let writes = 0;
  await inMortalWorld(subject, async (world, mortal) => {
    await world.tryStart('CREDENTIALS_UPDATED');
    mortal.revive();
    await world.run();
    writes = mortal.writes();
  });
  return writes;
};

/** A worker dies at a write; another machine goes on. */
export const dyingOnce = async (world: ConformanceWorld, mortal: MortalTable, death: Death): Promise<void> => {
  await world.tryStart('CREDENTIALS_UPDATED');
  await runToDeath(world, mortal, death);
};

/** The steps that there are, up to the death of their worker. */
export const runToDeath = async (world: ConformanceWorld, mortal: MortalTable, death: Death): Promise<void> => {
  mortal.dieAt(death);
  await diesIn(world.run());
  mortal.revive();
};

export const goOn = async (world: ConformanceWorld): Promise<void> => {
  world.poll.clock.advance(CLAIM_SECONDS * SECOND_MS);
  const member = await world.poll.read();
  if (member.job !== null) await world.poll.jobs.repair(member);
  await world.run();
};

const diesAt = async (subject: ConformanceSubject, death: Death): Promise<void> => {
  await inMortalWorld(subject, async (world, mortal) => {
    await dyingOnce(world, mortal, death);
    const wasMarked = (await world.poll.item()).once !== undefined;
    const wasMade = world.onceCalls() > 0;
    await goOn(world);
    const { connectionStatus } = await world.poll.read();
    const outcome = { death, wasMarked, wasMade, made: world.onceCalls(), connectionStatus };
    expect(outcome.made, JSON.stringify(outcome)).toBeLessThanOrEqual(1);
    // Whether a call that was written down was made, nobody can know.
    const ends = wasMarked ? ['CONNECTED', 'IMPAIRED'] : ['CONNECTED'];
    expect(ends, JSON.stringify(outcome)).toContain(connectionStatus);
    // Credentials of a call that was surely not made are still good.
    if (!wasMarked && !wasMade) expect(outcome.made, JSON.stringify(outcome)).toBe(1);
  });
};

export const once: Check = {
  id: 'K5',
  protects: 'P45: a call that can be made once only is made once, whoever dies, and the member says what became of it',
  exemption: {
    reasonOf: ({ requests }) => (requests.once.length === 0 ? 'no call is one that can be made once only' : null),
    show: showNoOnce,
  },
  tests: [
    {
      name: 'the calls made by `once` are those that the manifest names',
      run: async (subject) => {
        await inMortalWorld(subject, async (world) => {
          await world.refresh();
          await world.refresh();
          expect([...new Set(world.onceLabels)]).toEqual(subject.manifest.requests.once);
          expect(world.onceCalls()).toBe(1);
        });
      },
    },
    {
      name: 'a worker that dies before or after any write of a first job leaves one call, or none and good credentials',
      run: async (subject) => {
        const writes = await writesOf(subject);
        expect(writes).toBeGreaterThan(2);
        for (let write = 1; write <= writes; write += 1) {
          await diesAt(subject, { write, when: 'before' });
          await diesAt(subject, { write, when: 'after' });
        }
      },
    },
    {
      name: 'a call whose answer is lost is not made again by a later job, and the member asks for new credentials',
      run: async (subject) => {
        await inMortalWorld(subject, async (world) => {
          world.front.playOf = (call) =>
            Object.values(subject.calls).some((kind) => kind.isOnce && matchesKind(kind, call))
              ? { kind: 'lost' }
              : null;
          await world.refresh();
          world.front.playOf = () => null;
          await world.refresh();
          expect(world.onceCalls()).toBe(1);
          expect(await world.poll.read()).toMatchObject({
            connectionStatus: 'IMPAIRED',
            needsUpdatedCredentials: true,
          });
          await world.giveLogin();
          await world.refresh();
          expect(await world.poll.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
        });
      },
    },
  ],
};
