import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '../../../lib/contract/documents/examples.ts';
import { withMadeUpSecrets } from './made-up-secrets.ts';
import { withShortLists } from './short-lists.ts';

interface Line {
  /** Of a call. Null if no operation takes it. */
  readonly operation?: string | null;
  readonly sent?: unknown;
  readonly status?: number;
  readonly answered?: Readonly<Record<string, string>>;
  /** As `USER created`. */
  readonly webhook?: string;
  readonly body?: unknown;
}

/** Written by `npm run record`. */
const RECORDED = join(import.meta.dirname, '../../../test/recorded/answers');
/** Calls that were recorded for the sake of the examples go before others. */
const FIRST = 'examples.jsonl';

/** Examples for the API description, from the calls to the sandbox that are recorded in `test/recorded`. */
export const recordedExamples = (): Examples => {
  const others = readdirSync(RECORDED).filter((file) => file !== FIRST);
  const lines: readonly Line[] = [FIRST, ...others.toSorted()]
    .flatMap((file) => readFileSync(join(RECORDED, file), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line));
  const calls = Map.groupBy(lines, ({ operation }) => operation);
  const webhooks = Map.groupBy(lines, ({ webhook = '' }) => webhook.split(' ')[0]);
  const refused = Map.groupBy(lines, ({ body }) => codeOf(body));

  return {
    requests: (id) =>
      (calls.get(id) ?? [])
        .filter(({ status = 0 }) => status < 400)
        .map(({ sent }) => parsed(sent))
        .filter((sent) => sent instanceof Object)
        .map(withMadeUpSecrets),
    answers: (id, status, mediaType) =>
      (calls.get(id) ?? [])
        .filter((call) => call.status === status && call.answered?.['content-type']?.split(';')[0] === mediaType)
        .map(({ body }) => shown(body))
        .toSorted((a, b) => Number(hasEmptyList(a)) - Number(hasEmptyList(b))),
    refusals: (code) => (refused.get(code) ?? []).map(({ body }) => body).filter(isUsualRefusal),
    ownRefusals: (id, code) =>
      (refused.get(code) ?? []).filter(({ operation }) => operation === id).map(({ body }) => shown(body)),
    events: ({ type, isBatch = false }) =>
      (webhooks.get(type) ?? [])
        .filter(({ webhook = '' }) => webhook.endsWith(' batch') === isBatch)
        .map(({ body }) => shown(body)),
  };
};

/** Of a large body the beginning is recorded beside its digest. */
const shown = (body: unknown): unknown =>
  withMadeUpSecrets(withShortLists(body instanceof Object && 'begins' in body ? body.begins : body));

/** A body that was sent as text, since its bytes were signed. */
const parsed = (sent: unknown): unknown => (typeof sent === 'string' && sent.startsWith('{') ? JSON.parse(sent) : sent);

const hasEmptyList = (body: unknown): boolean =>
  Object.values(Object(body)).some((value) => Array.isArray(value) && value.length === 0);

const codeOf = (body: unknown): unknown => Object(Object(body).error).code;

const isUsualRefusal = (body: unknown): boolean =>
  Object.keys(Object(body)).join() === 'error' && Object.keys(Object(body).error).join() === 'code,message';
