/** An app and the server of its partner in one. It calls a Tributary over HTTP only. */
export interface ApiClient {
  /** With the partner's key. */
  readonly partner: <T>(method: string, path: string, body?: object) => Promise<T>;
  /** Exchanges an API token for a session, and returns the function that makes calls in it. */
  readonly openSession: (apiToken: string, body?: object) => Promise<Session>;
}

/** Bytes are sent as they are, other bodies as JSON. */
export type Session = <T>(method: string, path: string, body?: object) => Promise<T>;

/** An answer that is not 2xx. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly code: number | null;

  constructor(call: string, status: number, body: string) {
    super(`${call} was answered ${status}: ${body}`);
    this.status = status;
    this.code = Number(/"code"\s*:\s*(\d{4})/.exec(body)?.[1] ?? 0) || null;
  }
}

const NEXUS = 'application/vnd.mx.nexus.v1+json';
const BYTES = 'application/octet-stream';
/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

export const createApiClient = (url: string, apiKey: string, send: typeof fetch = fetch): ApiClient => {
  const call = async <T>(method: string, path: string, headers: Record<string, string>, body?: object): Promise<T> => {
    const answer = await send(url + path, {
      method,
      headers: {
        accept: NEXUS,
        ...(body && { 'content-type': body instanceof Uint8Array ? BYTES : NEXUS }),
        ...headers,
      },
      ...(body && { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
      signal: AbortSignal.timeout(CALL_MS_MAX),
    });
    const text = await answer.text();
    if (!answer.ok) throw new ApiRefusal(`${method} ${path}`, answer.status, text);
    return (text === '' ? {} : JSON.parse(text)) as T;
  };
  return {
    partner: (method, path, body) => call(method, path, { 'md-api-key': apiKey }, body),
    openSession: async (apiToken, body) => {
      const { session } = await call<{ readonly session: { readonly token: string } }>(
        'POST',
        '/sessions',
        { 'md-api-token': apiToken },
        body,
      );
      return (method, path, sent) => call(method, path, { 'md-session-token': session.token }, sent);
    },
  };
};
