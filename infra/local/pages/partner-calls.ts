import { request } from 'undici';
import * as z from 'zod/mini';

/** The service of this host, and the key of a partner. */
export interface Service {
  readonly url: string;
  /** The address that the browser used; addresses in answers begin with it. */
  readonly askedAt: string;
  readonly apiKey: string;
}

interface PartnerCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PartnerAnswer<Body> {
  readonly status: number;
  /** Null where the answer has another form, as that of an error. */
  readonly body: Body | null;
  /** What an error says. */
  readonly message: string;
}

/** What a page is told where the service refused a call. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  readonly message: string;
}

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

const JSON_TYPE = 'application/json';

const refusal = z.object({
  error: z.optional(z.object({ message: z.string() })),
  /** Of the gateway. */
  message: z.optional(z.string()),
});

/** A call as the server of a partner makes it: over HTTP, with the API key, unless the headers have another credential. */
export const callAsPartner = async <Schema extends z.ZodMiniType>(
  { url, askedAt, apiKey }: Service,
  { method, path, body, headers = { 'md-api-key': apiKey } }: PartnerCall,
  schema: Schema,
): Promise<PartnerAnswer<z.output<Schema>>> => {
  const { host, protocol } = new URL(askedAt);
  // Unlike `fetch`, which names the host in the address.
  const answer = await request(url + path, {
    method,
    headers: {
      host,
      'x-forwarded-proto': protocol.slice(0, -1),
      accept: JSON_TYPE,
      ...(body && { 'content-type': JSON_TYPE }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(CALL_MS_MAX),
  });
  const answered: unknown = await answer.body.json();
  const read = schema.safeParse(answered);
  const { data: refused } = refusal.safeParse(answered);
  return {
    status: answer.statusCode,
    body: answer.statusCode < 300 && read.success ? read.data : null,
    message: refused?.error?.message ?? refused?.message ?? `The service answered ${answer.statusCode}.`,
  };
};
