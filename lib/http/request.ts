import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Problem, problem } from '../contract/error-code.ts';
import { JSON_MEDIA_TYPES } from '../contract/kernel/media-type.ts';
import type { FileBody, Operation } from '../contract/operation.ts';
import type { RawCall } from '../contract/run.ts';
import { ExactNumber, plainDecimal } from '../domain/kernel/decimal.ts';
import { parseNumbers } from '../domain/kernel/exact-json.ts';
import { jsonFault } from './json-fault.ts';

/** A longer body answers 413. The largest real one, a member with its credentials, is a few KB. */
export const BODY_BYTES_MAX = 256 * 1024;

const TOO_LARGE = problem('tooLarge', 'The request body must be at most 256 KB.');

type Limited = Pick<Operation, 'readsFile'>;

/** How long the body of an operation may be. */
export const bytesMaxOf = ({ readsFile }: Limited): number => readsFile?.bytesMax ?? BODY_BYTES_MAX;

/** The answer to a longer one. */
export const tooLargeFor = ({ readsFile }: Limited): Problem => (readsFile ? fileTooLarge(readsFile) : TOO_LARGE);

const fileTooLarge = ({ bytesMax }: FileBody): Problem =>
  problem('tooLarge', `The file must have at most ${bytesMax} bytes (${bytesMax / 2 ** 20} MB).`);

/** The body as it came. */
export const bytesOf = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

/** Headers and body as they came. */
export const readRaw = (event: APIGatewayProxyEventV2): RawCall | Problem => {
  const body = bytesOf(event);
  return body.length > BODY_BYTES_MAX ? TOO_LARGE : { headers: event.headers, body };
};

/** The gateway has put it in the place of bytes that are not UTF-8. */
const REPLACEMENT = '\u{fffd}';

/**
 * Headers and the bytes of a file. The gateway hands bodies of a text type over as text, and all others in base64. So a
 * file of a text type is whole only if it is UTF-8.
 */
export const readFile = (event: APIGatewayProxyEventV2, { bytesMax }: FileBody): RawCall | Problem => {
  const body = bytesOf(event);
  if (body.length > bytesMax) return fileTooLarge({ bytesMax });
  if (body.length === 0) return problem('missing', 'The request body is empty; send the bytes of the file.');
  if (!event.isBase64Encoded && event.body?.includes(REPLACEMENT) === true) {
    return problem(
      'wrongContentType',
      'The file is not UTF-8, so its bytes did not arrive whole; send it with Content-Type: application/octet-stream.',
    );
  }
  return { headers: event.headers, body };
};

const NOT_UTF8 = problem('malformed', 'The request body is not valid UTF-8.');
const REPLACED = problem(
  'malformed',
  'The request body is not valid UTF-8, or has the character U+FFFD, which stands for bytes that are not; in JSON, write it as \\ufffd.',
);

const READABLE: ReadonlySet<string> = new Set(JSON_MEDIA_TYPES);

/** True for a `Content-Type` whose bodies we read. Its parameters, such as the charset, do not matter. */
const isReadable = (contentType: string): boolean =>
  READABLE.has((contentType.split(';')[0] ?? '').trim().toLowerCase());

/** The body of the request; undefined when there was none. */
export const readBody = async (event: APIGatewayProxyEventV2): Promise<{ readonly body: unknown } | Problem> => {
  if (event.body === undefined || event.body === '') return { body: undefined };
  const bytes = bytesOf(event);
  if (bytes.length > BODY_BYTES_MAX) return TOO_LARGE;
  const contentType = event.headers['content-type'];
  if (contentType !== undefined && !isReadable(contentType)) {
    return problem(
      'wrongContentType',
      'The Content-Type header must be application/vnd.mx.nexus.v1+json or application/json.',
    );
  }
  const text = decodeUtf8(bytes);
  if (text === null) return NOT_UTF8;
  if (!event.isBase64Encoded && text.includes(REPLACEMENT)) return REPLACED;
  if (text.trim() === '') return { body: undefined };
  try {
    return { body: parseNumbers(text, exactly) };
  } catch (error) {
    return problem('malformed', await jsonFault(text, error));
  }
};

/**
 * A number that says exactly what its text says stays a number. Money with more digits than a float holds keeps its
 * text.
 */
const exactly = (source: string, value: number): number | ExactNumber => {
  if (source === String(value)) return value;
  const meant = plainDecimal(source);
  return meant !== null && meant === plainDecimal(String(value)) ? value : new ExactNumber(source);
};

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * Query parameters as text, or as a list when one is repeated. Names that end in `[]` are always lists.
 */
export const readQuery = (rawQueryString: string): Query | Problem => {
  const query: Record<string, string | readonly string[]> = {};
  const parameters = new URLSearchParams(rawQueryString);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    if (values.some(isReplaced) || isReplaced(name)) return problem('malformed', 'The query is not valid UTF-8.');
    const [first] = values;
    if (first !== undefined) query[name] = values.length === 1 && !name.endsWith('[]') ? first : values;
  }
  return query;
};

const isReplaced = (text: string): boolean => text.includes(REPLACEMENT);
