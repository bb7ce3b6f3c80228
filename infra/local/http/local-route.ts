import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import type { HttpAnswer } from './http-answer.ts';

/** One call of the control panel. */
export type LocalRoute = (request: IncomingMessage, body: Buffer) => Promise<HttpAnswer>;

/** A web page cannot send this header to another origin, so no web page can move the clock. */
const GUARD_HEADER = 'tributary-local';

/** A route for callers that send the guard header and a body of this schema. */
export const guarded =
  <Schema extends z.ZodMiniType>(
    schema: Schema,
    run: (body: z.output<Schema>, request: IncomingMessage) => Promise<HttpAnswer>,
  ): LocalRoute =>
  async (request, body) => {
    if (request.headers[GUARD_HEADER] !== '1')
      return json(403, { message: 'The header Tributary-Local: 1 is missing' });
    const parsed = schema.safeParse(parseJson(body), { error: inWords });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return json(400, { message: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}` });
    }
    return run(parsed.data, request);
  };

/** Without it the messages of the schemas are all `Invalid input`. */
const { localeError: inWords } = z.locales.en();

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

export const json = (status: number, body: object): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
