import type { Client } from '@tributary-data/tributary/client';

const ANSWER_MS_MAX = 10_000;
/** Only the local host has this file, and it gives it also to callers without the admin key. */
const LOCAL_FILE = '/_local/front/style.css';
const BANK = 'sandbox';

/** Why this service is not filled with made-up users; null where it is a local host with the sandbox bank. */
export const seedFault = async (client: Client, baseUrl: string): Promise<string | null> => {
  const { connectors } = await client.listConnectors();
  const options = { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS_MAX) };
  if (!(await fetch(new URL(LOCAL_FILE, baseUrl), options)).ok) {
    return `${baseUrl} is no local host. Made-up users are for the host that npm start runs.`;
  }
  if (connectors.some(({ name, is_enabled: isEnabled }) => name === BANK && isEnabled)) return null;
  return `The host at ${baseUrl} has no sandbox bank: enable the connector with PUT /connectors/${BANK}, or start the host without "${BANK}": null in the file of TRIBUTARY_CONNECTORS.`;
};
