import type { HttpAnswer } from '../http/http-answer.ts';

/** The gateway's own errors. */
export const gatewayError = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});
