import type { Outcome } from '../functions/environment-protocol.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { gatewayError } from './gateway-error.ts';

/** The largest answer of a Lambda function; API Gateway answers an error of its own instead of a larger one. */
const ANSWER_BYTES_MAX = 6 * 1_024 * 1_024;

/** What API Gateway makes of a function's answer in payload format 2.0. */
export const functionAnswer = (outcome: Outcome): HttpAnswer => {
  if (!outcome.ok) return gatewayError(outcome.errorType === 'Sandbox.Timedout' ? 503 : 500, failureText(outcome));
  if (Buffer.byteLength(outcome.payload) > ANSWER_BYTES_MAX) return gatewayError(500, 'Internal Server Error');
  const answer: unknown = JSON.parse(outcome.payload);
  if (!isStructured(answer)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof answer === 'string' ? answer : outcome.payload,
    };
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = answer;
  return {
    status: statusCode,
    headers: { ...headers, ...(cookies.length > 0 && { 'set-cookie': [...cookies] }) },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
};

interface StructuredAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

const isStructured = (value: unknown): value is StructuredAnswer =>
  typeof value === 'object' && value !== null && 'statusCode' in value && typeof value.statusCode === 'number';

const failureText = ({ errorType }: { readonly errorType: string }): string =>
  errorType === 'Sandbox.Timedout' ? 'Service Unavailable' : 'Internal Server Error';
