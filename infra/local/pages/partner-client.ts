import { type Client, createClient, TributaryError } from '@tributary-data/tributary/client';
import { type Dispatcher, request } from 'undici';
import * as z from 'zod/mini';
import type { HttpAnswer } from '../http/http-answer.ts';
import { json } from '../http/local-route.ts';

/** What calls of pages need of this host. */
export interface PartnerDeps {
  /** The address of this host, which names 127.0.0.1. */
  readonly url: () => string;
  /** The key of the local client; null where nobody said it at this start. */
  readonly apiKey: () => string | null;
}

const NO_KEY =
  'The API key of an earlier start is not known here. Start the host with TRIBUTARY_API_KEY=<that key>, or with a new one.';

/** Answers a page with what calls as the partner give. `askedAt` is the address that answers name. */
export const asPartner = (
  { url, apiKey }: PartnerDeps,
  askedAt: string,
  run: (client: Client) => Promise<object>,
): Promise<HttpAnswer> => {
  const key = apiKey();
  return key === null
    ? Promise.resolve(json(409, { message: NO_KEY }))
    : told(run(partnerClient({ url: url(), askedAt, apiKey: key })));
};

/** The service of this host, and the key of a partner. */
interface Service {
  readonly url: string;
  /** The address that the browser used; addresses in answers begin with it. */
  readonly askedAt: string;
  readonly apiKey: string;
}

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

/** Calls the service as the server of a partner does. A person who waits for a page hears of a refusal at once. */
const partnerClient = ({ url, askedAt, apiKey }: Service): Client =>
  createClient({ baseUrl: url, apiKey, timeoutMs: CALL_MS_MAX, triesMax: 1, fetch: fetchAs(askedAt) });

/** Names the host that the browser asked. The built-in `fetch` names the one in the address. */
const fetchAs = (askedAt: string): typeof globalThis.fetch => {
  const { host, protocol } = new URL(askedAt);
  return async (url, { method, headers, body, signal } = {}) => {
    const answer = await request(new Request(url).url, {
      method: method as Dispatcher.HttpMethod,
      headers: { ...(headers as Record<string, string>), host, 'x-forwarded-proto': protocol.slice(0, -1) },
      ...(body && { body: body as string }),
      ...(signal && { signal }),
    });
    const given = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(await answer.body.arrayBuffer(), { status: answer.statusCode, headers: given });
  };
};

const refusal = z.object({
  error: z.optional(z.object({ message: z.string() })),
  /** Of the gateway. */
  message: z.optional(z.string()),
});

/** What a page is told of calls of the service: what they give, or why one was refused. */
const told = async (work: Promise<object>): Promise<HttpAnswer> => {
  try {
    return json(200, await work);
  } catch (error) {
    if (!(error instanceof TributaryError) || error.status === null) throw error;
    const { data: refused } = refusal.safeParse(error.body);
    const message = refused?.error?.message ?? refused?.message ?? `The service answered ${error.status}.`;
    return json(error.status, { message });
  }
};
