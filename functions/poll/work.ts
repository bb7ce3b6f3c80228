import { type DepositDeps, takeDepositStep } from '../../lib/app/accounts/take-deposit-step.ts';
import { type PollDeps as JobStepDeps, takeStep } from '../../lib/app/jobs/take-step.ts';
import { type ConsentDeps, takeConsentStep } from '../../lib/app/members/take-consent-step.ts';
import type { ConsentMessage, DepositMessage, PollMessage } from '../../lib/contract/jobs/messages.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';

export type PollDeps = JobStepDeps & DepositDeps & ConsentDeps;

/** Handles one message of the poll queue. */
export const poll = (
  message: PollMessage | DepositMessage | ConsentMessage,
  deps: PollDeps,
  log: Log,
): Promise<void> => {
  if ('micro_deposit_guid' in message) return takeDepositStep(message, deps, log);
  if ('oauth_state_hash' in message) return takeConsentStep(message, deps, log);
  return takeStep(message, deps, log);
};
