// @ts-check
import { callsOf } from './calls.mjs';
import { TributaryError } from './error.mjs';
import { SESSION_OPERATIONS } from './operation-table.mjs';
import { createRefreshAndWait } from './refresh.mjs';
import { createTransport } from './transport.mjs';

/** `tokenUnknown` and `sessionExpired`. A session that ended more than a week ago is no longer known. */
const ENDED = [4010, 4011];

const OPEN = { createSession: 'POST /sessions i' };

/** @type {typeof import('./client.d.mts').createSession} */
export const createSession = ({ apiToken, renew, open: openElsewhere, ...connection }) => {
  const send = createTransport(connection);
  /** @type {Promise<string> | undefined} Calls that come at the same time share one. */
  let opening;
  let unused = apiToken;
  const canRenew = renew !== undefined || openElsewhere !== undefined;

  const open = async () => {
    if (openElsewhere !== undefined) return openElsewhere();
    const token = unused ?? (await renew?.());
    unused = undefined;
    if (token === undefined) throw new TypeError('createSession needs apiToken, renew or open');
    /** @type {import('./transport.mjs').Send} */
    const withApiToken = (request) => send({ ...request, headers: { ...request.headers, 'md-api-token': token } });
    const { session } = await callsOf(OPEN, withApiToken).createSession({
      body: { session: { skip_aggregation: true } },
    });
    return session.token;
  };
  const current = () => {
    if (opening === undefined) {
      const begun = open();
      opening = begun;
      // The next call may succeed.
      begun.catch(() => {
        if (opening === begun) opening = undefined;
      });
    }
    return opening;
  };

  /** @type {import('./transport.mjs').Send} */
  const sendInSession = async (request) => {
    const begun = current();
    /** @param {string} token */
    const sendWith = (token) => send({ ...request, headers: { ...request.headers, 'md-session-token': token } });
    try {
      return await sendWith(await begun);
    } catch (error) {
      if (!(error instanceof TributaryError) || !ENDED.includes(error.code ?? 0) || !canRenew) throw error;
      if (error.operation === 'createSession') throw error;
      // Another call may have renewed the session meanwhile.
      if (opening === begun) opening = undefined;
      return sendWith(await current());
    }
  };
  const calls = callsOf(SESSION_OPERATIONS, sendInSession);
  return Object.assign(calls, {
    open: async () => current(),
    refreshAndWait: createRefreshAndWait(calls),
  });
};
