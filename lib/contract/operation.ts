import type * as z from 'zod/mini';
import type { ErrorName } from './error-code.ts';
import type { MediaFamily } from './kernel/media-type.ts';
import { schemaOfPath } from './kernel/path-parameters.ts';

/** The folder under `functions/` of a Lambda that serves HTTP. */
export type HttpFunctionName = 'sessions' | 'partner' | 'refresh' | 'read' | 'write' | 'import' | 'widgets';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * How callers prove who they are: by the session of an end user, the key of a partner, a one-time API token, or not at
 * all (browsers that come back from an institution, upstreams that sign their hints, monitors).
 */
export type Auth = 'session' | 'apiKey' | 'apiToken' | 'none';

type AnySchema = z.ZodMiniType;

/**
 * One operation of the wire as it is written down. Its route, its matching, the type of its code, OpenAPI and the
 * contract tests follow from it. Its id is the name under which it is exported. What readers are told of it stands under
 * the same id in the `operation-texts.ts` beside it.
 */
export interface OperationEntry {
  readonly method: Method;
  /** Parameters are written `{name}`, exactly as the contract prints them. Their schemas are in `path-parameters.ts`. */
  readonly path: `/${string}`;
  readonly function: HttpFunctionName;
  readonly auth: Auth;
  /** True where a session of a widget may make the call. All other operations of a session answer it with 403. */
  readonly isForWidgets?: boolean;
  /** True where a server of the partner may make the call for a user, with its API key; reads of `read` are so by themselves. */
  readonly isForPartners?: boolean;
  readonly isDeprecated?: boolean;
  /** True where the path may also stand below the base path `/{client_id}`, which MX's SSO and Real Time APIs have. */
  readonly hasBasePath?: boolean;
  readonly query?: AnySchema;
  /** The body may be absent unless it is required. */
  readonly body?: { readonly schema: AnySchema; readonly isRequired: boolean };
  /** True where the operation gets headers and body as they came, because a signature covers their bytes. */
  readonly readsRaw?: boolean;
  /** Where the body is a file of the user: the operation gets headers and bytes as they came. */
  readonly readsFile?: FileBody;
  /** True where the operation gets the header `Accept-Language` as it came. */
  readonly readsLanguage?: boolean;
  /** True where the operation honours the header `MX-Skip-Webhook`. */
  readonly skipsWebhook?: boolean;
  /** The API that the media type of the answer belongs to; Nexus where this is absent. */
  readonly mediaFamily?: MediaFamily;
  /** True where the answer and its refusals can be in XML, for callers that ask for it. */
  readonly answersXml?: boolean;
  /** True where the header `Tributary-Refresh` of the answer says whether a job was started. */
  readonly hasRefreshHeaders?: boolean;
  /**
   * True where the operation asks for jobs of many members. The header `Tributary-Not-Started` says for how many it
   * could not.
   */
  readonly startsMany?: boolean;
  /**
   * True where the answer may come from the last computation while a newer one is computed. The header `Tributary-Plan-Stale`
   * then says so.
   */
  readonly hasStaleHeader?: boolean;
  /**
   * True where callers can continue a list after its last row: by `Tributary-Next` of the answer and `Tributary-After`
   * of the next call.
   */
  readonly readsOn?: boolean;
  readonly answer: Answer;
  /** True where the answer can be a 202. It has the same body, and says that a job runs that did not end with the call. */
  readonly answersWhileRunning?: true;
  /** True where the answer can be a 410, for an operation that answers a page: the page then says what is gone. */
  readonly answersGone?: true;
  /**
   * The errors beside those that every operation of its kind can give (see `errorsOf`); absent where there are none.
   */
  readonly errors?: readonly ErrorName[];
  /** The answer of an error that has more than a code and a message. */
  readonly errorAnswer?: { readonly error: ErrorName; readonly body: string };
}

export interface FileBody {
  /** A longer body answers 413. Other operations take 256 KB. */
  readonly bytesMax: number;
}

/** Whether a server of the partner may make the call for a user without a session. */
export const takesPartnerForUser = ({
  auth,
  function: target,
  isForPartners = false,
}: Pick<OperationEntry, 'auth' | 'function' | 'isForPartners'>): boolean =>
  auth === 'session' && (target === 'read' || isForPartners);

/** An entry with its id. */
export interface Operation extends OperationEntry {
  readonly id: string;
  /** Of the parameters in the path; undefined where there are none. */
  readonly params: AnySchema | undefined;
  readonly errors: readonly ErrorName[];
}

/** `body` is a name of `answers.ts`. The table of operations does not compile with another name. */
export type Answer =
  | { readonly status: 200; readonly body: string }
  | { readonly status: 200; readonly csvFileName: string }
  | { readonly status: 200; readonly isPage: true }
  /** The files have these media types, without parameters. */
  | { readonly status: 200; readonly fileTypes: readonly string[] }
  /** Sends the browser to the address in the header `Location`. */
  | { readonly status: 302 }
  | { readonly status: 204 };

/** The answer 200 with this body. */
export const ok = <const Name extends string>(body: Name) => ({ status: 200, body }) as const;

/** Keeps the literal types of an entry while checking its shape. */
export const operation = <const O extends OperationEntry>(entry: O): O => entry;

/** Makes entries that all have the fields of `shared`, and say only the others. */
export const operationsWith =
  <const S extends Partial<OperationEntry>>(shared: S) =>
  <const O extends Omit<OperationEntry, keyof S>>(entry: O): S & O => ({ ...shared, ...entry });

const READ = { method: 'GET' } as const;

/** Makes reads that all have the fields of `shared`: `GET` of a path, which answers 200 with a body. */
export const readsWith =
  <const S extends Partial<OperationEntry>>(shared: S) =>
  <
    const P extends OperationEntry['path'],
    const B extends string,
    const More extends Partial<OperationEntry> = typeof READ,
  >(
    path: P,
    body: B,
    more?: More,
  ) =>
    Object.assign({ ...READ, ...shared, path, answer: ok(body) }, more);

/** A session reads. */
export const readOperation = readsWith({ function: 'read', auth: 'session' });
/** A session reads what is planned. */
export const planningReadOperation = readsWith({ function: 'read', auth: 'session', hasStaleHeader: true });
/** A session changes something, and no job starts. */
export const changeOperation = operationsWith({ function: 'write', auth: 'session' });
/** The same, where webhooks tell of the change unless the caller says otherwise. */
export const announcedChangeOperation = operationsWith({ function: 'write', auth: 'session', skipsWebhook: true });
/** A partner reads what no API of MX has. */
export const partnerRead = readsWith({ function: 'partner', auth: 'apiKey', mediaFamily: 'own' });
/** A partner makes a call that no API of MX has. */
export const partnerOperation = operationsWith({ function: 'partner', auth: 'apiKey', mediaFamily: 'own' });

export const withId = <O extends OperationEntry>(id: string, entry: O): O & Operation => ({
  errors: [],
  ...entry,
  id,
  params: schemaOfPath(entry.path),
});
