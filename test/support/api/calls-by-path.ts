import { createTransport } from '../../../packages/client/transport.mjs';

/** For tests that name calls by method and path, some of them wrong on purpose. The client sends them, each once. */
export interface ApiClient {
  /** With the partner's key. */
  readonly partner: Call;
  /** Exchanges an API token for a session, and returns the function that makes calls in it. */
  readonly openSession: (apiToken: string, body?: object) => Promise<Session>;
}

/** Bytes are sent as they are, other bodies as JSON. Rejects with a `TributaryError`. */
export type Session = <T>(method: string, path: string, body?: object) => Promise<T>;
type Call = Session;

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

export const createApiClient = (url: string, apiKey: string, fetch?: typeof globalThis.fetch): ApiClient => ({
  partner: callsWith({ 'md-api-key': apiKey }, url, fetch),
  openSession: async (apiToken, body) => {
    const exchange = callsWith({ 'md-api-token': apiToken }, url, fetch);
    const { session } = await exchange<{ readonly session: { readonly token: string } }>('POST', '/sessions', body);
    return callsWith({ 'md-session-token': session.token }, url, fetch);
  },
});

export const callsWith = (headers: Record<string, string>, url: string, fetch?: typeof globalThis.fetch): Call => {
  const send = createTransport({ baseUrl: url, fetch, timeoutMs: CALL_MS_MAX });
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const call = { operation: `${method} ${path}`, method, path, headers, body, isRepeatable: false, options: {} };
    return ((await send(call)).body ?? {}) as T;
  };
};
