import type * as z from 'zod/mini';
import type { AnswerName, Answers } from './answers.ts';
import type { Problem } from './error-code.ts';
import type { PathValues } from './kernel/path-parameters.ts';
import type { WireOf } from './kernel/wire.ts';
import type { OperationEntry } from './operation.ts';

type AnySchema = z.ZodMiniType;

export type OutputOf<S> = S extends AnySchema ? z.output<S> : Record<string, never>;

/** A call as it was sent. */
export interface RawCall {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** A file of ours as it is stored, in base64. */
export interface StoredFile {
  /** Media type with its parameters. */
  readonly type: string;
  readonly gzip: string;
  readonly brotli: string;
}

/** What an operation is given: validated values, without unknown fields. */
export interface Input<O extends OperationEntry> {
  readonly params: PathValues<O['path']>;
  readonly query: OutputOf<O['query']>;
  readonly body: O['body'] extends { readonly schema: infer S } ? OutputOf<S> | BodyAbsent<O> : undefined;
  /** From the header only. The operation itself looks at `skip_webhook` of the body. */
  readonly skipWebhook: boolean;
  readonly raw: O extends { readonly readsRaw: true } | { readonly readsFile: object } ? RawCall : undefined;
  /**
   * The address of this service as the caller wrote it, `https://host`. Addresses that the service gives out begin with
   * it.
   */
  readonly calledAt: string;
  /** The header `Tributary-After` as it came; undefined where it is absent. */
  readonly after?: string | undefined;
  /** The header `Accept-Language` as it came; undefined where it is absent. */
  readonly acceptLanguage?: string | undefined;
}
type BodyAbsent<O extends OperationEntry> = O['body'] extends { readonly isRequired: true } ? never : undefined;

/** What an operation returns: the body of the success answer with extra headers, or a refusal. */
export type Result<O extends OperationEntry> =
  | {
      readonly body: O['answer'] extends { readonly body: infer Name extends AnswerName }
        ? WireOf<Answers[Name]>
        : O['answer'] extends { readonly csvFileName: string } | { readonly isPage: true }
          ? string
          : O['answer'] extends { readonly fileTypes: readonly string[] }
            ? StoredFile
            : undefined;
      readonly headers?: Readonly<Record<string, string>>;
      /** True answers 202 instead of 200; for operations with `answersWhileRunning` only. */
      readonly isRunningAlready?: O['answersWhileRunning'] extends true ? boolean : never;
      /** True answers 410 instead of 200; for operations with `answersGone` only. */
      readonly isGone?: O['answersGone'] extends true ? boolean : never;
    }
  | Problem;

/** The code of an operation. The type of `caller` follows from the authentication. */
export type Run<O extends OperationEntry, Caller, Deps> = (
  input: Input<O>,
  caller: Caller,
  deps: Deps,
) => Promise<Result<O>>;
