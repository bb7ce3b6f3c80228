import { expect } from 'vitest';
import { HOSTILE_HOSTS } from '../../upstreams/hostile-hosts.ts';
import { everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import { type ConformanceWorld, institutionOf } from '../world.ts';

const failuresIn = ({ poll }: ConformanceWorld): readonly unknown[] =>
  poll.log.lines.flatMap(({ code, fields }) => (code === 'UPSTREAM_FAILED' ? [fields.failure] : []));

/** Shows that nothing that a user enters changes where calls go. */
const showNoAddress = async (subject: ConformanceSubject): Promise<void> => {
  const { login } = institutionOf(subject.manifest);
  const fields = login.kind === 'form' ? login.fields : [];
  await inWorld(subject, { book: everyType(subject) }, async (world) => {
    await world.giveLogin(
      Object.fromEntries(fields.map(({ fieldName }) => [fieldName, 'http://127.0.0.1:1/secret-path'])),
    );
    await world.start();
    expect(world.callsMade()).toBe(world.front.calls.length);
  });
};

export const addresses: Check = {
  id: 'K18',
  protects: 'P32: no address that a user gives makes the service call what it must not call',
  exemption: {
    reasonOf: ({ requests }) => (requests.addressField === null ? 'no user says which address is called' : null),
    show: showNoAddress,
  },
  tests: [
    {
      name: 'no spelling of a forbidden host is called, and the member says that the login is not accepted',
      run: async (subject) => {
        const { loginAt } = subject;
        if (loginAt === undefined)
          throw new Error('the manifest names a field for addresses, so the subject needs loginAt');
        await inWorld(subject, { book: everyType(subject) }, async (world) => {
          for (const host of HOSTILE_HOSTS) {
            const before = world.callsMade();
            world.poll.log.lines.length = 0;
            await world.giveLogin(loginAt(`https://${host}/path`));
            await world.start();
            expect([host, (await world.poll.read()).connectionStatus]).not.toEqual([host, 'CONNECTED']);
            // Either the connector refuses the address, or the guard does before anything is connected.
            const made = world.callsMade() - before;
            expect([host, failuresIn(world)]).toEqual([host, Array.from({ length: made }, () => 'address_forbidden')]);
          }
          expect(world.front.calls).toEqual([]);
        });
      },
    },
  ],
};
