import { createHash, randomBytes } from 'node:crypto';

/**
 * Lambda follows a chain of requests by the header X-Amzn-Trace-Id. An invocation passes it to each call to AWS, and
 * SQS keeps it as the attribute AWSTraceHeader of the message. Its field `Lineage` counts how often the chain has
 * invoked each function: `Root=1-…;Parent=…;Sampled=0;Lineage=a87bd80c:1|68fd508a:5`.
 */

/** Name of the header in a call to AWS, in lower case. */
export const TRACE_HEADER = 'x-amzn-trace-id';
/** Name of the system attribute of a message. */
export const TRACE_ATTRIBUTE = 'AWSTraceHeader';

/** Lambda stops a function "after approximately 16" invocations in one chain (Lambda, recursive loop detection). */
export const CHAIN_INVOCATIONS_MAX = 16;

/** Hexadecimal digits by which a lineage names a function. */
const FUNCTION_ID_DIGITS = 8;
const LINEAGE = /(?:^|;)Lineage=([^;]*)/;

type Lineage = ReadonlyMap<string, number>;

/** How often the chain of a message has invoked the function; 0 without a header. */
export const chainInvocations = (traceHeader: string | undefined, functionArn: string): number =>
  readLineage(traceHeader).get(functionIdOf(functionArn)) ?? 0;

/**
 * The header of an invocation of the function. Messages of one batch share it, so each function keeps its highest count
 * among them. Without any header a new chain begins.
 */
export const traceOfInvocation = (traceHeaders: readonly string[], functionArn: string): string => {
  const counts = new Map<string, number>();
  for (const header of traceHeaders) {
    for (const [id, count] of readLineage(header)) counts.set(id, Math.max(count, counts.get(id) ?? 0));
  }
  const id = functionIdOf(functionArn);
  counts.set(id, (counts.get(id) ?? 0) + 1);
  const lineage = [...counts].map(([functionId, count]) => `${functionId}:${count}`).join('|');
  return `${rootOf(traceHeaders[0])};Parent=${randomHex(8)};Sampled=0;Lineage=${lineage}`;
};

const readLineage = (traceHeader = ''): Lineage => {
  const [, lineage = ''] = LINEAGE.exec(traceHeader) ?? [];
  return new Map(
    lineage.split('|').flatMap((entry) => {
      const [id = '', count = ''] = entry.split(':');
      return /^\d+$/.test(count) ? [[id, Number(count)] as const] : [];
    }),
  );
};

/** By the function's name: a template has few, and each invocation asks for its own. */
const functionIds = new Map<string, string>();

const functionIdOf = (functionArn: string): string => {
  const id =
    functionIds.get(functionArn) ?? createHash('sha256').update(functionArn).digest('hex').slice(0, FUNCTION_ID_DIGITS);
  functionIds.set(functionArn, id);
  return id;
};

const rootOf = (traceHeader = ''): string =>
  /^Root=[^;]+/.exec(traceHeader)?.[0] ?? `Root=1-${randomHex(4)}-${randomHex(12)}`;

const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex');
