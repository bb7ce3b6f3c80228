import { createClient, TributaryError } from '@tributary-data/tributary/client';
import { SIMPLEFIN_PORT_DEFAULT } from '../local/demo/simplefin-port.ts';
import { readOptions } from '../local/help/read-options.ts';
import { SEED } from '../local/help/seed-help.ts';
import { API_KEY_DEFAULT } from '../local/operator/local-client.ts';
import { controlPanelOf, PanelRefused } from './control-panel.ts';
import { seedDeadLetter } from './seed-dead-letter.ts';
import { seedEndpoints } from './seed-endpoints.ts';
import { seedFault } from './seed-fault.ts';
import { seedAda, seedBen, seedCleo } from './seed-users.ts';

/**
 * `npm run seed`: three users with data for the pages, on the host that runs. Two things are made only where they can be:
 * a request budget where a SimpleFIN server runs beside the host, and a dead letter with `--dead-letter`, because it takes
 * a move of the clock, after which receivers on other machines refuse webhooks. Replays and exhausted deliveries take days
 * of the clock, so nothing makes them. A second run makes nothing twice.
 */
const options = readOptions(SEED, process.argv.slice(2));
const baseUrl = process.env.TRIBUTARY_URL || 'http://127.0.0.1:3000';
const apiKey = process.env.TRIBUTARY_API_KEY || API_KEY_DEFAULT;
const simplefinUrl = `http://127.0.0.1:${process.env.SIMPLEFIN_PORT || SIMPLEFIN_PORT_DEFAULT}/simplefin`;
const client = createClient({ baseUrl, apiKey });
const tell = (line: string): void => console.log(line);

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const seed = async (): Promise<void> => {
  // First, so that the rest of the run is delivered to them.
  await seedEndpoints(client, baseUrl);
  // Together, because most of the time goes by in waiting for jobs.
  await Promise.all([seedAda(client, tell), seedBen(client, simplefinUrl, tell), seedCleo(client, tell)]);
  if (options['dead-letter']) {
    await seedDeadLetter(client, controlPanelOf(baseUrl, process.env.TRIBUTARY_ADMIN_KEY || null), tell);
  }
  tell('Users: seed-ada, seed-ben, seed-cleo');
};

try {
  const fault = await seedFault(client, baseUrl);
  if (fault === null) await seed();
  else fail(fault);
} catch (error) {
  if (error instanceof PanelRefused) fail(error.message);
  else if (!(error instanceof TributaryError)) throw error;
  else fail(error.status === null ? `${error.message}: start it with npm start` : error.message);
}
