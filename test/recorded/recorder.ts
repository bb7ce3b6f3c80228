import { createHash } from 'node:crypto';
import { withShortLists } from '../../infra/documents/openapi-examples/short-lists.ts';
import type { TestAnswer, TestApi, TestCaller } from '../support/api/api.ts';
import { operationIdOf } from './documented.ts';
import type { NumberedIds } from './numbered-ids.ts';

// biome-ignore lint/suspicious/noExplicitAny: chapters reach into answers that the service has just checked.
type Json = any;

/** A caller of which every call is recorded. What comes back is the body of the answer. */
export interface RecordedCaller {
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Json>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Json>;
  /** The value of a header of an answer. */
  readonly headerOf: (name: string, path: string) => Promise<string>;
}

/** Each call comes so much later than the one before it. */
const STEP_MS = 1_000;
/** Larger bodies are told by length, digest and the first rows of their lists, so that the files stay readable. */
const BODY_BYTES_MAX = 20_000;
/** Stands for the address of the sandbox bank, whose port is another one in each run. */
export const BANK = 'http://sandbox-bank.example';

type Fields = Readonly<Record<string, unknown>>;

/** A line: the fields as JSON, and last the body byte for byte where it is JSON on one line itself. */
export const lineOf = (fields: Fields, name: string, text: string): string => {
  const start = JSON.stringify(fields).slice(0, -1);
  return `${start}${start === '{' ? '' : ','}${JSON.stringify(name)}:${bodyOf(text)}}`;
};

const bodyOf = (text: string): string => {
  if (Buffer.byteLength(text) > BODY_BYTES_MAX) {
    const digest = { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
    return JSON.stringify(isJsonLine(text) ? { ...digest, begins: withShortLists(JSON.parse(text)) } : digest);
  }
  return isJsonLine(text) ? text : JSON.stringify(text);
};

const isJsonLine = (text: string): boolean => {
  if (!text.startsWith('{') || text.includes('\n')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Appends to `lines` each call of the callers it gives, with its answer. */
export const createRecorder = (api: Pick<TestApi, 'bank' | 'clock'>, ids: NumberedIds, lines: string[]) => {
  const masked = (text: string): string => text.replaceAll(api.bank.url, BANK);

  const record = async (
    by: { readonly name: string; readonly caller: TestCaller },
    method: string,
    path: string,
    { body, headers }: { readonly body?: unknown; readonly headers?: Record<string, string> | undefined },
  ): Promise<TestAnswer> => {
    api.clock.advance(STEP_MS);
    ids.nextStep();
    const answer = await by.caller.call(method, path, body, headers);
    const sent = body === undefined ? {} : { sent: shortened(body) };
    const told = {
      operation: operationIdOf(method, path),
      call: `${method} ${masked(path)}`,
      by: by.name,
      ...(headers && { headers }),
      ...sent,
      status: answer.status,
      answered: Object.fromEntries(
        Object.entries(answer.headers)
          .map(([name, value]) => [name, masked(String(value))] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    };
    lines.push(lineOf(told, 'body', masked(answer.text)));
    return answer;
  };

  return {
    by: (name: string, caller: TestCaller): RecordedCaller => ({
      call: async (method, path, body, headers) =>
        (await record({ name, caller }, method, path, { body, headers })).json,
      get: async (path, headers) => (await record({ name, caller }, 'GET', path, { headers })).json,
      headerOf: async (header, path) => String((await record({ name, caller }, 'GET', path, {})).headers[header]),
    }),
  };
};

/** Longer requests are about their length alone. */
const SENT_CHARACTERS_MAX = 2_000;

const shortened = (body: unknown): unknown => {
  if (body instanceof Uint8Array) return `a file of ${body.length} bytes`;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.length > SENT_CHARACTERS_MAX ? `${text.slice(0, 40)}… of ${text.length} characters` : body;
};
