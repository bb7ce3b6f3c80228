import type { Refusal } from './machine/step.ts';

/** A call that takes longer counts as one without an answer. */
export const CALL_MS_MAX = 15_000;

/** The service as the page reaches it: its files lie in `md/assets` below the address of the service. */
export const SERVICE_URL = new URL('../../', import.meta.url);

export type Called<T> =
  | { readonly kind: 'ok'; readonly status: number; readonly body: T; readonly headers: Headers }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly body: unknown };

interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Bytes instead of JSON. */
  readonly file?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

interface ErrorAnswer {
  readonly error?: { readonly code?: number };
  readonly member_guid?: string;
}

const NO_ANSWER: Refusal = { status: 0, code: 0, retryAfterSeconds: null, memberGuid: null };

const secondsOf = (text: string | null): number | null => (text === null ? null : Number.parseInt(text, 10) || null);

const refusalOf = (response: Response, answer: ErrorAnswer | null): Refusal => ({
  status: response.status,
  code: answer?.error?.code ?? 0,
  retryAfterSeconds: secondsOf(response.headers.get('Retry-After')),
  memberGuid: answer?.member_guid ?? null,
});

/** One call. It never throws: without an answer, or with one that is no JSON, it counts as refused. */
export const call = async <T>({ method, path, body, file, headers = {} }: Sent): Promise<Called<T>> => {
  try {
    const response = await fetch(new URL(path, SERVICE_URL), {
      method,
      headers: {
        Accept: 'application/vnd.mx.nexus.v1+json, application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(file === undefined ? {} : { 'Content-Type': 'application/octet-stream' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(CALL_MS_MAX),
    });
    const text = await response.text();
    const answer = text === '' ? null : JSON.parse(text);
    return response.ok
      ? { kind: 'ok', status: response.status, body: answer, headers: response.headers }
      : { kind: 'refused', refusal: refusalOf(response, answer), body: answer };
  } catch {
    return { kind: 'refused', refusal: NO_ANSWER, body: null };
  }
};

const mayHelpAgain = (called: Called<unknown>): boolean =>
  called.kind === 'refused' && (called.refusal.status === 0 || called.refusal.status >= 500);

/** The calls of one session. */
export interface Api {
  /** Tried once more where there was no answer. */
  readonly read: <T>(path: string) => Promise<Called<T>>;
  readonly send: <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Called<T>>;
  /** A GET that changes something, or a file: never repeated. */
  readonly once: <T>(sent: Sent) => Promise<Called<T>>;
}

/** `onEnded` hears of the first call that finds the session ended. */
export const openApi = (token: string, onEnded: () => void): Api => {
  const once = async <T>(sent: Sent): Promise<Called<T>> => {
    const called = await call<T>({ ...sent, headers: { ...sent.headers, 'MD-SESSION-TOKEN': token } });
    if (called.kind === 'refused' && called.refusal.status === 401) onEnded();
    return called;
  };
  return {
    once,
    send: (method, path, body) => once({ method, path, ...(body !== undefined && { body }) }),
    read: async <T>(path: string) => {
      const first = await once<T>({ method: 'GET', path });
      return mayHelpAgain(first) ? once<T>({ method: 'GET', path }) : first;
    },
  };
};
