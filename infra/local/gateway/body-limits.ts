import { withBasePaths } from '../../../lib/contract/base-path.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { refusalOf } from '../../../lib/http/answer.ts';
import { credentialFault, type Headers } from '../../../lib/http/authenticate.ts';
import { createMatcher } from '../../../lib/http/match.ts';
import { BODY_BYTES_MAX, bytesMaxOf, tooLargeFor } from '../../../lib/http/request.ts';
import { unknownCall } from '../../../lib/http/unknown-call.ts';
import type { HttpAnswer } from '../http/http-answer.ts';

/** How much of a call's body is read. */
export interface BodyLimit {
  readonly bytesMax: number;
  readonly tooLarge: () => HttpAnswer;
  /** Why a body that is not small is not read at all; null where it is. */
  readonly refused: () => HttpAnswer | null;
}

/** What a call may send, as its method, path and headers say. The path comes decoded. */
export type BodyLimitOf = (method: string, path: string, headers: Headers) => BodyLimit;

const MB = 2 ** 20;

const upTo = (bytesMax: number): BodyLimit => ({
  bytesMax,
  tooLarge: () => answerTo(problem('tooLarge', `The request body must be at most ${bytesMax / MB} MB.`)),
  refused: () => null,
});

/** As API Gateway has it, for every call. */
const GATEWAY_BYTES_MAX = 10 * MB;
export const gatewayLimit: BodyLimitOf = () => upTo(GATEWAY_BYTES_MAX);

/** Webhooks that come to this host, and the small bodies of its control panel. */
const LOCAL_BYTES_MAX = MB;
export const localLimit = upTo(LOCAL_BYTES_MAX);

/**
 * Of the operations of the contract, with the answers that their functions would give. What is refused without its body
 * reaches no function: the path is none, or the credential is missing or has not the form of one.
 */
export const contractLimits = (): BodyLimitOf => {
  const match = createMatcher(
    withBasePaths(
      everyOperation.map((entry) => ({
        method: entry.method,
        path: entry.path,
        hasBasePath: entry.hasBasePath ?? false,
        entry,
      })),
    ),
  );
  return (method, path, headers) => {
    const entry = match(method, path)?.route.entry;
    if (entry === undefined) {
      const unknown = (): HttpAnswer => answerTo(unknownCall(method, path));
      return { bytesMax: BODY_BYTES_MAX, tooLarge: unknown, refused: unknown };
    }
    return {
      bytesMax: bytesMaxOf(entry),
      tooLarge: () => answerTo(tooLargeFor(entry)),
      refused: () => {
        const fault = credentialFault(entry.auth, headers);
        return fault === null ? null : answerTo(fault);
      },
    };
  };
};

const answerTo = (problem: Problem): HttpAnswer => {
  const { statusCode: status, headers, body } = refusalOf(problem);
  return { status, headers, body };
};
