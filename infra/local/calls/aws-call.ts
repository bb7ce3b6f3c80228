/** A call of AWS's JSON protocols, as it reaches the endpoint. */
export interface AwsCall {
  /** It names the access key of the caller. */
  readonly authorization: string;
  /** Service and operation. */
  readonly target: string;
  readonly body: string;
  /** The chain of requests that the call belongs to; null when the caller says none. */
  readonly traceHeader: string | null;
  /**
   * How many answers of DynamoDB the caller had waited for, this call included; null for another service. The endpoint cannot
   * find out by itself: two calls that are made at once may reach it one after the other.
   */
  readonly depth: number | null;
}
