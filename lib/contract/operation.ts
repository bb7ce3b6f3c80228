import type * as z from 'zod/mini';
import type { ErrorName } from './error-code.ts';
import type { MediaFamily } from './kernel/media-type.ts';

/** Folder name under `functions/` of a Lambda that serves HTTP. */
export type HttpFunctionName = 'sessions' | 'partner' | 'refresh' | 'read' | 'write';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How a caller proves itself: an end user's session, a partner's key, a one-time API token; a browser passing by, not. */
export type Auth = 'session' | 'apiKey' | 'apiToken' | 'none';

type AnySchema = z.ZodMiniType;

/**
 * One operation of the wire as it is written down; route, matching, handler types, OpenAPI and contract tests all follow
 * from it. Its id is the name under which it is exported.
 */
export interface OperationEntry {
  readonly method: Method;
  /** With `{name}` for parameters, exactly as the contract prints it. */
  readonly path: `/${string}`;
  readonly function: HttpFunctionName;
  readonly auth: Auth;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly isDeprecated?: boolean;
  /** Page of the contract this was read on, or `own` for resources beside it. */
  readonly source: readonly string[];
  readonly params?: AnySchema;
  readonly query?: AnySchema;
  /** A body may be absent unless it is required. */
  readonly body?: { readonly schema: AnySchema; readonly isRequired: boolean };
  /** True where headers and body reach the operation as they came, because a signature is over their very bytes. */
  readonly readsRaw?: boolean;
  /** True where `MX-Skip-Webhook` is honoured. */
  readonly skipsWebhook?: boolean;
  /** Whose media type the answer carries; Nexus's own unless said otherwise. */
  readonly mediaFamily?: MediaFamily;
  /** True where the answer says in `Tributary-Refresh` whether a job was started. */
  readonly tellsRefresh?: boolean;
  /** True where it asks for a job of each of many members, and says in `Tributary-Not-Started` how many it missed. */
  readonly startsMany?: boolean;
  /** True where the answer says in `Tributary-Plan-Stale` that it is from the last plan, while a newer one is computed. */
  readonly tellsStalePlan?: boolean;
  /** True where the list can be read on from its last row: `Tributary-Next` of an answer, `Tributary-After` of a call. */
  readonly readsOn?: boolean;
  readonly answer: Answer;
  /** What a 202 with the same body says: that nothing was started because it was under way already. */
  readonly alreadyRunning?: string;
  /** Beyond the ones every operation of its kind can give (see `errorsOf`); absent where there is no other. */
  readonly errors?: readonly ErrorName[];
}

/** An entry with its id. */
export interface Operation extends OperationEntry {
  readonly id: string;
  readonly errors: readonly ErrorName[];
}

/** `body` is a name of `answers.ts`; the table of operations does not compile with another. */
export type Answer =
  | { readonly status: 200; readonly body: string; readonly description: string }
  | { readonly status: 200; readonly csvFileName: string; readonly description: string }
  | { readonly status: 200; readonly isPage: true; readonly description: string }
  /** To the address in the header `Location`. */
  | { readonly status: 302; readonly description: string }
  | { readonly status: 204; readonly description: string };

/** Keeps the literal types of an entry while checking its shape. */
export const operation = <const O extends OperationEntry>(entry: O): O => entry;

export const withId = <O extends OperationEntry>(id: string, entry: O): O & Operation => ({ errors: [], ...entry, id });
