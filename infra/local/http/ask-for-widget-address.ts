import * as z from 'zod/mini';

/** What a page of a partner wants to show. */
export interface WantedWidget {
  /** The partner's id of the user, which is made if there is none. */
  readonly user: string;
  readonly language: string;
  /** Options as `POST /users/{id}/urls` takes them. */
  readonly url: Readonly<Record<string, unknown>>;
}

interface Service {
  readonly url: string;
  readonly apiKey: string;
}

export type AskedAddress =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

const JSON_TYPE = 'application/json';
/** Of `POST /users` where the user is there already. */
const TAKEN = 409;

/** Asks for a widget address as the server of a partner does: over HTTP, with the API key. */
export const askForWidgetAddress = async (
  { url: service, apiKey }: Service,
  { user, language, url }: WantedWidget,
): Promise<AskedAddress> => {
  const post = async (path: string, body: object): Promise<Called> => {
    const answer = await fetch(service + path, {
      method: 'POST',
      headers: { accept: JSON_TYPE, 'content-type': JSON_TYPE, 'md-api-key': apiKey, 'accept-language': language },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(CALL_MS_MAX),
    });
    return { status: answer.status, body: answered.parse(await answer.json()) };
  };
  const made = await post('/users', { user: { id: user } });
  if (made.status >= 300 && made.status !== TAKEN) return refusalIn(made);
  const asked = await post(`/users/${encodeURIComponent(user)}/urls`, { url });
  const address = asked.body.url?.url;
  return address === undefined ? refusalIn(asked) : { kind: 'address', url: address };
};

const answered = z.object({
  url: z.optional(z.object({ url: z.string() })),
  error: z.optional(z.object({ message: z.string() })),
  /** Of the gateway. */
  message: z.optional(z.string()),
});

interface Called {
  readonly status: number;
  readonly body: z.output<typeof answered>;
}

const refusalIn = ({ status, body }: Called): AskedAddress => ({
  kind: 'refused',
  status,
  message: body.error?.message ?? body.message ?? `The service answered ${status}.`,
});
