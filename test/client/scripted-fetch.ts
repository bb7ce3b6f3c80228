export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Reply = (asked: Asked) => Response | Promise<Response>;

/** A `fetch` that gives the answers in their order, the last of them again and again, and keeps what was asked. */
export const scriptedFetch = (...replies: readonly Reply[]) => {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    init.signal?.throwIfAborted();
    const text = typeof init.body === 'string' ? init.body : null;
    const one: Asked = {
      method: init.method ?? '',
      url: new Request(url).url,
      headers: new Headers(init.headers),
      body: text === null ? (init.body ?? null) : JSON.parse(text),
    };
    asked.push(one);
    const reply = replies[Math.min(asked.length, replies.length) - 1];
    if (reply === undefined) throw new Error('No answer is prepared');
    return reply(one);
  };
  return { fetch, asked };
};

export const json =
  (
    body: unknown,
    { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
  ) =>
  (): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const problem = (code: number, headers: Readonly<Record<string, string>> = {}) =>
  json({ error: { code, message: 'No.' } }, { status: Math.floor(code / 10), headers });
