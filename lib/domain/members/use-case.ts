import type { SessionScope } from '../users/session.ts';
import type { ConnectionStatus } from './connection-status.ts';

/** What a member is connected for. */
export const USE_CASES = ['PFM', 'MONEY_MOVEMENT'] as const;
export type UseCase = (typeof USE_CASES)[number];

/** The use cases of a member; null while it was never given any. */
interface Connected {
  readonly useCases: readonly UseCase[] | null;
}

/** A member that was never given a use case counts as PFM. */
export const effectiveUseCases = (useCases: readonly UseCase[] | null): readonly UseCase[] => useCases ?? ['PFM'];

/** Without PFM a member gathers accounts and never transactions, and none of its stored ones are shown. */
export const hasPfm = (useCases: readonly UseCase[] | null): boolean => effectiveUseCases(useCases).includes('PFM');

/** The client's setting, off until it opts in. */
export interface UseCaseSetting {
  readonly useCasesEnabled: boolean;
}

/** `missing`: the list is empty; or the client has opted in and nothing was given. */
export type UseCasesChosen =
  | { readonly kind: 'chosen'; readonly useCases: readonly UseCase[] | null }
  | { readonly kind: 'missing' };

/**
 * The use cases after a create (`current` null) or an update. With the setting on, each of these calls must give a list;
 * with it off, it may. A list is never empty.
 */
export const chooseUseCases = (
  setting: UseCaseSetting,
  given: readonly UseCase[] | undefined,
  current: readonly UseCase[] | null,
): UseCasesChosen => {
  if (given === undefined) return setting.useCasesEnabled ? { kind: 'missing' } : { kind: 'chosen', useCases: current };
  if (given.length === 0) return { kind: 'missing' };
  return { kind: 'chosen', useCases: USE_CASES.filter((useCase) => given.includes(useCase)) };
};

/** The use cases after any other write of a member: with the setting on, a member without any becomes PFM. */
export const backfilledUseCases = (
  setting: UseCaseSetting,
  current: readonly UseCase[] | null,
): readonly UseCase[] | null => (setting.useCasesEnabled ? effectiveUseCases(current) : current);

/**
 * A member without PFM is not refreshed, whether or not its client has opted in: the calls that aggregate refuse it, and
 * sessions, events and the background pass it over. Creating it starts an aggregation, and this is the exception: a
 * widget may start it again as long as the member is not connected, so that its user can try again. A member that is
 * connected gets new balances by a check of balances.
 */
export const mayTryAgain = (
  scope: SessionScope,
  { connectionStatus }: { readonly connectionStatus: ConnectionStatus | null },
): boolean => scope === 'widget' && connectionStatus !== 'CONNECTED';

/** The `use_case` filter of lists: a member with both values stays under either. */
export const carriesUseCase = (member: Connected, useCase: UseCase): boolean =>
  effectiveUseCases(member.useCases).includes(useCase);
