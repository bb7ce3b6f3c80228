// @ts-check
// Runs as it is in Node 20 and later and in browsers.
import { callsOf } from './calls.mjs';
import { PARTNER_OPERATIONS, SESSION_OPERATIONS } from './operation-table.mjs';
import { createSession } from './session.mjs';
import { createTransport } from './transport.mjs';

export { TributaryError } from './error.mjs';
export { createSession };

/** @type {typeof import('./client.d.mts').createClient} */
export const createClient = ({ apiKey, ...connection }) => {
  const send = createTransport(connection);
  const calls = callsOf(PARTNER_OPERATIONS, (request) =>
    send({ ...request, headers: { ...request.headers, 'md-api-key': apiKey } }),
  );
  /** @param {string} userId */
  const session = (userId) =>
    createSession({ ...connection, renew: async () => (await calls.getApiToken({ id: userId })).api_token.token });
  /** @param {string} userGuid */
  const reader = (userGuid) =>
    callsOf(SESSION_OPERATIONS, (request) =>
      send({ ...request, headers: { ...request.headers, 'md-api-key': apiKey, 'tributary-user': userGuid } }),
    );
  return Object.assign(calls, { session, reader });
};
