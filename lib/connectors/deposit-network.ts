import type { DepositAccount, SentDeposit } from '../domain/accounts/micro-deposit.ts';
import type { Observed } from './kit/observed.ts';

/**
 * A service that makes small deposits to accounts at any bank. Expected trouble is a value. No call retries by itself.
 */
export interface DepositNetwork {
  /** Idempotent by `depositKey`: the same key asked twice makes one pair of deposits and finds it again. */
  readonly send: (request: SendRequest, signal: AbortSignal) => Promise<Observed<SentDeposit>>;
  readonly read: (upstreamId: string, signal: AbortSignal) => Promise<Observed<SentDeposit>>;
}

export interface SendRequest extends DepositAccount {
  readonly depositKey: string;
  readonly holderName: string;
}
