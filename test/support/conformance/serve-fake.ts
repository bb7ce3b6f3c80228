import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, UsageError } from '../../../infra/cli/usage.ts';
import { connectorNameFault } from '../../../infra/connectors/connector-name.ts';
import { addDays, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { fakeAccount, fakeRow } from './books.ts';
import type { ConformanceSubject, FakeBook } from './fake.ts';
import { startFront } from './front.ts';

const USAGE = `Usage: npm run connector:fake <name>

Serves the fake of test/connectors/<name> on this machine until Ctrl-C, with three accounts. It prints the address, a login,
and a login that is asked a question if the fake asks any, and then each call that comes.`;

const fakeOf = async (name: string): Promise<ConformanceSubject['fake']> => {
  const fault = connectorNameFault(name);
  if (fault !== null) throw new UsageError(fault);
  const file = `test/connectors/${name}/fake.ts`;
  if (!existsSync(file)) throw new UsageError(`There is no ${file}.`);
  const exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  const make = exported[`${name}Fake`];
  if (typeof make !== 'function') throw new UsageError(`${file} exports no function ${name}Fake.`);
  return make as ConformanceSubject['fake'];
};

const bookOf = (today: string): FakeBook => ({
  accounts: (['CHECKING', 'SAVINGS', 'CREDIT_CARD'] as const).map((type) =>
    fakeAccount({
      id: `account-${type}`,
      type,
      balance: type === 'CREDIT_CARD' ? '-200.00' : '1000.00',
      rows: [1, 3, 8].map((days) => fakeRow({ id: `row-${type}-${days}`, date: addDays(today, -days) })),
    }),
  ),
});

await runCommand(USAGE, async () => {
  const [name, ...others] = process.argv.slice(2);
  if (name === undefined || others.length > 0) throw new UsageError('One name is needed.');
  const make = await fakeOf(name);
  const front = await startFront();
  const fake = await make({ clock: Date.now, host: front.host });
  front.standBefore(fake.host);
  fake.setBook(bookOf(todayUtc(Date.now())));
  // Paths only: a query may have a token.
  front.playOf = ({ method, path }) => {
    console.log(`${method} ${path.replace(/\?.*/, '')}`);
    return null;
  };
  console.log(`Address: http://${front.host}`);
  console.log(`Login: ${JSON.stringify(fake.login({ isChallenged: false }))}`);
  console.log(`Login that is asked: ${JSON.stringify(fake.login({ isChallenged: true }))}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await front.close();
  await fake.close();
  return 0;
});
