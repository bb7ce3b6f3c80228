import type { AnswerFaultOf } from '../../connectors/answer-faults.ts';
import type { AnswerFault } from '../../connectors/kit/manifest.ts';
import type { Directory } from '../../domain/institutions/institution.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { secondsUntil } from '../../domain/kernel/time.ts';
import {
  type AnswersFaulty,
  checkCredentials,
  type GivenAnswer,
  loginOf,
  type NamedAnswer,
} from '../../domain/members/credential.ts';
import type { Client } from '../../domain/users/client.ts';
import type { LoginTryStore } from '../../store/members/login-try-store.ts';
import type { Adapters } from '../adapters.ts';

/** A complete login form, and the keyed hash that finds a second member with the same login. */
export interface Login {
  readonly kind: 'login';
  readonly answers: readonly NamedAnswer[];
  readonly hash: string | null;
}

/** Why a login form is not taken. */
export type LoginRefusal =
  | { readonly kind: 'notAnswered' }
  | { readonly kind: 'answersFaulty'; readonly fault: AnswersFaulty }
  /** The connector cannot use an answer. */
  | { readonly kind: 'answerUnusable'; readonly fault: AnswerFault }
  /** Too many logins of the user were refused at the institution. */
  | { readonly kind: 'loginsBarred'; readonly retryAfterSeconds: number };

interface LoginRequest {
  readonly userGuid: Guid<'USR'>;
  readonly institutionGuid: Guid<'INS'>;
  readonly given: readonly GivenAnswer[] | undefined;
  /** Stored answers, for fields that are not given again. */
  readonly kept: readonly NamedAnswer[];
}

/** The purpose of the hash. It must differ from the purpose of every other hash. */
const LOGIN_HASH_PURPOSE = 'member-login';

export interface LoginDeps extends Pick<Adapters, 'cipher' | 'clock'> {
  /** Of all connectors of the stage, for members that are there. */
  readonly directory: Directory;
  readonly answerFaultOf: AnswerFaultOf;
  readonly loginTries: Pick<LoginTryStore, 'barredUntil'>;
}

export const readLogin = async (
  { userGuid, institutionGuid, given, kept }: LoginRequest,
  client: Client,
  { directory, answerFaultOf, cipher, loginTries, clock }: LoginDeps,
): Promise<Login | LoginRefusal> => {
  if (given === undefined || given.length === 0) return { kind: 'notAnswered' };
  const definitions = directory.credentialsOf(institutionGuid);
  const checked = checkCredentials(definitions, given, kept);
  if (checked.kind !== 'complete') return { kind: 'answersFaulty', fault: checked };
  const fault = answerFaultOf(directory.find(institutionGuid)?.code ?? '', checked.answers);
  if (fault !== null) return { kind: 'answerUnusable', fault };
  const barredUntilMs = await loginTries.barredUntil(userGuid, institutionGuid);
  if (barredUntilMs !== null) return { kind: 'loginsBarred', retryAfterSeconds: secondsUntil(barredUntilMs, clock()) };
  const login = loginOf(definitions, checked.answers);
  const hash =
    login === null
      ? null
      : await cipher.fingerprint(dataKeyOwnerOf(client), LOGIN_HASH_PURPOSE, JSON.stringify([institutionGuid, login]));
  return { kind: 'login', answers: checked.answers, hash };
};
