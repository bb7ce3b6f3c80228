import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { StageSettings } from '../stages/stage-settings.ts';

/** Executions at once of all functions in the account and Region; a new account may have ten. */
export interface AccountQuota {
  readonly concurrencyMax: number;
  /** What no function of the account has reserved, those of this stage before its deployment included. */
  readonly unreserved: number;
}

/** AWS keeps so many for functions without a reservation. */
const UNRESERVED_MIN = 100;
const CALL_MS_MAX = 10_000;
/** Of "Concurrent executions", in Service Quotas. */
const QUOTA_CODE = 'L-B99A9384';

/** What the account has; null, with the reason, where it cannot be asked. */
export const readAccountQuota = async (
  profile: string | null,
): Promise<{ readonly quota: AccountQuota } | { readonly quota: null; readonly reason: string }> => {
  const client = new LambdaClient({ maxAttempts: 2, ...(profile !== null && { profile }) });
  try {
    const { AccountLimit: limit } = await client.send(new GetAccountSettingsCommand({}), {
      abortSignal: AbortSignal.timeout(CALL_MS_MAX),
    });
    const { ConcurrentExecutions: concurrencyMax, UnreservedConcurrentExecutions: unreserved } = limit ?? {};
    if (concurrencyMax === undefined || unreserved === undefined) return { quota: null, reason: 'it was not told' };
    return { quota: { concurrencyMax, unreserved } };
  } catch (error) {
    return { quota: null, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    client.destroy();
  }
};

export type QuotaVerdict =
  | { readonly kind: 'enough' }
  /** It can be deployed, and waits under load. */
  | { readonly kind: 'scarce'; readonly sentence: string }
  /** Lambda would refuse the reservations in the midst of the deployment. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** Whether the stage fits into the account. Reservations of an earlier deployment of the stage are taken as still to come. */
export const quotaVerdict = (settings: StageSettings, quota: AccountQuota): QuotaVerdict => {
  const reserved = [...Object.values(settings.reservedConcurrency), settings.sandboxBankConcurrencyMax ?? 0].reduce(
    (sum, count) => sum + count,
    0,
  );
  const more = `More: aws service-quotas request-service-quota-increase --service-code lambda --quota-code ${QUOTA_CODE} --desired-value 1000`;
  if (reserved > 0 && quota.concurrencyMax - reserved < UNRESERVED_MIN) {
    return {
      kind: 'refused',
      sentence:
        `The stage reserves ${reserved} executions of Lambda. The account may run ${quota.concurrencyMax} at once in this ` +
        `Region, and must leave ${UNRESERVED_MIN} without a reservation. Reserve fewer, or ask for more. ${more}`,
    };
  }
  const workers =
    settings.pollConcurrencyMax +
    settings.backgroundConcurrencyMax +
    settings.notifyConcurrencyMax +
    settings.recordConcurrencyMax +
    settings.planConcurrencyMax;
  if (workers > quota.unreserved) {
    return {
      kind: 'scarce',
      sentence:
        `Under load, workers of this stage want up to ${workers} executions of Lambda at once, and ${quota.unreserved} are ` +
        'free in this account and Region. Calls of the API share them, and would be refused with 429 or 503. Lower the ' +
        `concurrency of the stage, reserve some for the API (reservedConcurrency), or ask for more. ${more}`,
    };
  }
  return { kind: 'enough' };
};
