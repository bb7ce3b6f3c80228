import type * as z from 'zod/mini';
import type { AnswerName, Answers } from './answers.ts';
import type { Problem } from './error-code.ts';
import type { Wire } from './kernel/wire.ts';
import type { OperationEntry } from './operation.ts';

type AnySchema = z.ZodMiniType;

type OutputOf<S> = S extends AnySchema ? z.output<S> : Record<string, never>;

/** A call as it came. */
export interface RawCall {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** What reaches an operation: validated, with unknown fields dropped. */
export interface Input<O extends OperationEntry> {
  readonly params: OutputOf<O['params']>;
  readonly query: OutputOf<O['query']>;
  readonly body: O['body'] extends { readonly schema: infer S } ? OutputOf<S> | BodyAbsent<O> : undefined;
  /** From the header; the body's own `skip_webhook` is for the operation to add. */
  readonly skipWebhook: boolean;
  readonly raw: O['readsRaw'] extends true ? RawCall : undefined;
  /** Where this service was called, as `https://host`: what its own addresses begin with. */
  readonly calledAt: string;
  /** Of `Tributary-After`, as it came; undefined where it is absent. */
  readonly after?: string | undefined;
}
type BodyAbsent<O extends OperationEntry> = O['body'] extends { readonly isRequired: true } ? never : undefined;

/** What comes back: the body of the success answer, extra headers if any, or a refusal. */
export type Result<O extends OperationEntry> =
  | {
      readonly body: O['answer'] extends { readonly body: infer Name extends AnswerName }
        ? Wire<z.output<Answers[Name]>>
        : O['answer'] extends { readonly csvFileName: string } | { readonly isPage: true }
          ? string
          : undefined;
      readonly headers?: Readonly<Record<string, string>>;
      /** Answers 202; for operations with `alreadyRunning` only. */
      readonly isRunningAlready?: O['alreadyRunning'] extends string ? boolean : never;
    }
  | Problem;

/** An operation's code: `caller` is what its kind of authentication establishes. */
export type Run<O extends OperationEntry, Caller, Deps> = (
  input: Input<O>,
  caller: Caller,
  deps: Deps,
) => Promise<Result<O>>;
