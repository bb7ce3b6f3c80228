/** Settings of one call. */
export interface CallOptions {
  /** Ends the call, its retries and its waiting. The call then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Of each attempt. The default is 35 seconds, a little more than the service takes at most. */
  readonly timeoutMs?: number | undefined;
  /** Sent besides those of the client, for example `accept-language`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** For calls that create something. The default is a new key for each call, which its retries share. */
  readonly idempotencyKey?: string | undefined;
  /** True sends no webhook for this change. */
  readonly skipWebhook?: boolean | undefined;
}

/** An answer with its headers. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The first argument may be left out where nothing in it is required. */
export type Arguments<Input, Options> =
  Partial<Input> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options];

/** Rejects with a `TributaryError` when the service refuses the call or does not answer. */
export interface Operation<Input, Body> {
  (...args: Arguments<Input, CallOptions>): Promise<Body>;
  /** The same call, with the status and the headers of the answer. */
  readonly withHeaders: (...args: Arguments<Input, CallOptions>) => Promise<Answer<Body>>;
}

/** Of a call that takes nothing. */
export interface NoInput {
  readonly body?: undefined;
}

/** A call that gives one page of a list. */
export interface ListOperation<Input, Body, Row> extends Operation<Input, Body> {
  /** All rows to the end of the list; pages are read as they are needed. */
  readonly all: (...args: Arguments<Input, Pick<CallOptions, 'signal' | 'timeoutMs'>>) => AsyncGenerator<Row, void>;
}

/** The bytes of a file. Memory that is shared with a worker is not sent: `fetch` refuses it. */
export type FileContent = Blob | ArrayBuffer | Uint8Array;
