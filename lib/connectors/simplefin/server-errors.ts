import * as z from 'zod/mini';
import { plainText } from '../kit/plain-text.ts';
import { type TroubleCode, troubleCodeOf } from './codes.ts';
import { optionalText } from './fields.ts';

/** One entry of `errlist` (version 2) or `errors` (version 1). */
export interface ServerError {
  readonly code: TroubleCode;
  readonly connId: string | null;
  readonly accountId: string | null;
  /** What the server says to its user, as it may be shown. Nothing is ever decided by it. */
  readonly message: string;
}

/** More than anybody has accounts and banks. */
const ERRORS_MAX = 1_000;
const MESSAGE_LENGTH_MAX = 300;

const structured = z.object({
  code: optionalText,
  msg: optionalText,
  message: optionalText,
  conn_id: optionalText,
  account_id: optionalText,
});

/** Servers that are between two versions send both lists, with the same entries: then the one with codes counts. */
export const serverErrors = (errlist: unknown, errors: unknown): readonly ServerError[] => {
  const entries = Array.isArray(errlist) ? errlist : Array.isArray(errors) ? errors : [];
  return entries.slice(0, ERRORS_MAX).flatMap((entry: unknown) => {
    const error = serverError(entry);
    return error === null ? [] : [error];
  });
};

const serverError = (entry: unknown): ServerError | null => {
  if (typeof entry === 'string') return { code: 'gen.', connId: null, accountId: null, message: shown(entry) };
  const { data } = structured.safeParse(entry);
  if (data === undefined) return null;
  return {
    code: troubleCodeOf(data.code ?? ''),
    connId: data.conn_id,
    accountId: data.account_id,
    message: shown(data.msg ?? data.message ?? ''),
  };
};

const shown = (message: string): string => plainText(message, MESSAGE_LENGTH_MAX);
