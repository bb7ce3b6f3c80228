import type { AccessRequest } from '../access/statement.ts';
import type { Units } from '../monitoring/stats.ts';
import type { AwsAnswer } from './aws-answer.ts';

/** One service of AWS, as the endpoint of all of them knows it. */
export interface AwsService {
  /** What stands before the point in the target of a call: `DynamoDB_20120810`. */
  readonly target: string;
  /** `body` is JSON. Null for an operation that the host does not know. */
  readonly recognise: (operation: string, body: string, traceHeader: string | null) => ServiceCall | null;
}

/** A call with the rights that it needs and the way to carry it out. */
export interface ServiceCall {
  readonly access: readonly AccessRequest[];
  /** `functionName` is that of the caller; null for the person who runs the host. */
  readonly run: (functionName: string | null) => Promise<ServiceAnswer>;
}

export interface ServiceAnswer {
  readonly answer: AwsAnswer;
  /** What DynamoDB counted. */
  readonly units?: Units;
}
