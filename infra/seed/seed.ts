import { createClient, TributaryError } from '@tributary-data/tributary/client';
import { API_KEY_DEFAULT } from '../local/local-client.ts';
import { seedEndpoints } from './seed-endpoints.ts';
import { seedFault } from './seed-fault.ts';
import { seedAda, seedBen, seedCleo } from './seed-users.ts';

/**
 * `npm run seed`: three users with all that the pages can show, on the host that runs. `TRIBUTARY_URL` and
 * `TRIBUTARY_API_KEY` name another one. A second run makes nothing twice.
 */
const baseUrl = process.env.TRIBUTARY_URL ?? 'http://127.0.0.1:3000';
const client = createClient({ baseUrl, apiKey: process.env.TRIBUTARY_API_KEY ?? API_KEY_DEFAULT });
const tell = (line: string): void => console.log(line);

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const seed = async (): Promise<void> => {
  // First, so that the rest of the run is delivered to them.
  await seedEndpoints(client, baseUrl);
  await seedAda(client, tell);
  await seedBen(client, tell);
  await seedCleo(client, tell);
  tell('Users: seed-ada, seed-ben, seed-cleo');
};

try {
  const fault = await seedFault(client, baseUrl);
  if (fault === null) await seed();
  else fail(fault);
} catch (error) {
  if (!(error instanceof TributaryError)) throw error;
  fail(error.status === null ? `${error.message}: start it with npm start` : error.message);
}
