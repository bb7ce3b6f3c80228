import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { secondsUntil } from '../../../lib/domain/kernel/time.ts';
import {
  checkCredentials,
  type GivenAnswer,
  loginOf,
  type NamedAnswer,
} from '../../../lib/domain/members/credential.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { answerFaultProblem, answersProblem, loginsRefused } from './member-problems.ts';
import type { RefreshDeps } from './refresh-deps.ts';

/** A complete login form, and the keyed hash that finds a second member with the same login. */
export interface Login {
  readonly answers: readonly NamedAnswer[];
  readonly hash: string | null;
}

interface LoginRequest {
  readonly userGuid: Guid<'USR'>;
  readonly institutionGuid: Guid<'INS'>;
  readonly given: readonly GivenAnswer[] | undefined;
  /** Stored answers, for fields that are not given again. */
  readonly kept: readonly NamedAnswer[];
}

/** The purpose of the hash. It must differ from the purpose of every other hash. */
const LOGIN_HASH_PURPOSE = 'member-login';

export type LoginDeps = Pick<RefreshDeps, 'directory' | 'answerFaultOf' | 'cipher' | 'loginTries' | 'clock'>;

export const readLogin = async (
  { userGuid, institutionGuid, given, kept }: LoginRequest,
  client: Client,
  { directory, answerFaultOf, cipher, loginTries, clock }: LoginDeps,
): Promise<Login | Problem> => {
  if (given === undefined || given.length === 0) {
    return problem('missing', 'credentials: the answers to the login form of the institution are required.');
  }
  const definitions = directory.credentialsOf(institutionGuid);
  const checked = checkCredentials(definitions, given, kept);
  if (checked.kind !== 'complete') return answersProblem('credentials', checked);
  const fault = answerFaultOf(directory.find(institutionGuid)?.code ?? '', checked.answers);
  if (fault !== null) return answerFaultProblem(fault);
  const barredUntilMs = await loginTries.barredUntil(userGuid, institutionGuid);
  if (barredUntilMs !== null) return loginsRefused(secondsUntil(barredUntilMs, clock()));
  const login = loginOf(definitions, checked.answers);
  const hash =
    login === null
      ? null
      : await cipher.fingerprint(dataKeyOwnerOf(client), LOGIN_HASH_PURPOSE, JSON.stringify([institutionGuid, login]));
  return { answers: checked.answers, hash };
};
