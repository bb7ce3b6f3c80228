import type { MessagePort } from 'node:worker_threads';
import type { AwsAnswer } from '../calls/aws-answer.ts';
import type { AwsCall } from '../calls/aws-call.ts';

/** Messages between the host and a function's environment, which is a thread of its own. */

export interface EnvironmentData {
  readonly handlerFile: string;
  readonly handlerExport: string;
  /** Offset of the virtual clock. */
  readonly clock: SharedArrayBuffer;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  /** The address that the SDK calls in place of AWS, and the port to which such calls go: `CallSent`, `CallAnswered`. */
  readonly awsEndpoint: string;
  readonly awsPort: MessagePort;
  /** See `MachineShare`. */
  readonly givesWay: boolean;
}

/** A call to AWS. Its id is unique within the environment. */
export interface CallSent {
  readonly id: number;
  readonly call: AwsCall;
}

export interface CallAnswered {
  readonly id: number;
  readonly answer: AwsAnswer;
}

export interface Invoke {
  readonly requestId: string;
  /** JSON, as Lambda hands it over. */
  readonly event: string;
  /** The chain of requests that the invocation belongs to. */
  readonly traceHeader: string;
  /** Real milliseconds the function may take. */
  readonly timeoutMs: number;
}

export type Outcome =
  /** JSON of what the handler answered. */
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };

export type FromEnvironment =
  | { readonly kind: 'ready' }
  /** Calls to servers outside of AWS that wait for their answer. */
  | { readonly kind: 'outgoing'; readonly count: number }
  /** A call that a connector has sent to its upstream. */
  | { readonly kind: 'upstreamCall'; readonly connector: string }
  | { readonly kind: 'done'; readonly outcome: Outcome };
