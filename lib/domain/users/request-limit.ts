import type { Guid } from '../kernel/guid.ts';
import type { Client } from './client.ts';

/** What a stage allows by default; 0: no limit. */
export interface RequestLimits {
  /** Of a client, over all its users and keys. A client may have a limit of its own. */
  readonly clientPerSecondMax: number;
  readonly userPerSecondMax: number;
  /** Refused calls of an address from which no caller is known, in each environment of a function. */
  readonly addressRefusalsPerMinuteMax: number;
}

/** Who calls; `userGuid` is null where the client itself calls with its key. */
export interface LimitedCaller {
  readonly clientGuid: Guid<'CLT'>;
  readonly userGuid: Guid<'USR'> | null;
}

/** A limit and what is left of it, as far as one environment can tell. */
export interface LimitLevel {
  readonly name: 'client' | 'user';
  readonly perSecondMax: number;
  readonly callsLeft: number;
  /** Whole seconds, one at least. */
  readonly freeInSeconds: number;
}

export interface Admission {
  /** Null where the call is admitted. */
  readonly refusedBy: LimitLevel | null;
  /** Without limits that are switched off. */
  readonly levels: readonly LimitLevel[];
}

/** Limits of clients and users that hold over all environments. */
export interface RequestLimiter {
  /**
   * Tells other environments of earlier calls, and hears of theirs. Called at the begin of each call and awaited at its end, so
   * that it takes no time of its own and nothing goes on after the answer. Never rejects.
   */
  readonly settle: () => Promise<void>;
  /** Counts a call, and judges it by what is known here. */
  readonly admit: (caller: LimitedCaller) => Admission;
  /** Takes the limit of a client that was read for another reason. */
  readonly know: (client: Client) => void;
}
