import type { Member } from './member.ts';
import { effectiveUseCases, hasPfm, USE_CASES, type UseCase } from './use-case.ts';

/** The client's setting, off until it opts in. */
export interface UseCaseSetting {
  readonly useCasesEnabled: boolean;
}

/** `missing`: the client has opted in and nothing, or an empty list, was given; or an empty list would leave none. */
export type UseCasesChosen =
  | { readonly ok: true; readonly useCases: readonly UseCase[] | null }
  | { readonly ok: false; readonly refusal: 'missing' };

/**
 * What a create (`current` null) or an update writes. With the setting on every one must carry a value; with it off a
 * value may come and is kept. A member never ends with none, and an absent value is never an empty one.
 */
export const chooseUseCases = (
  setting: UseCaseSetting,
  given: readonly UseCase[] | undefined,
  current: readonly UseCase[] | null,
): UseCasesChosen => {
  if (given === undefined)
    return setting.useCasesEnabled ? { ok: false, refusal: 'missing' } : { ok: true, useCases: current };
  if (given.length === 0) return { ok: false, refusal: 'missing' };
  return { ok: true, useCases: USE_CASES.filter((useCase) => given.includes(useCase)) };
};

/** What any other write of a member leaves behind: with the setting on, members from before it become PFM. */
export const backfilledUseCases = (
  setting: UseCaseSetting,
  current: readonly UseCase[] | null,
): readonly UseCase[] | null => (setting.useCasesEnabled ? effectiveUseCases(current) : current);

/** The four aggregate and refresh calls refuse a member without PFM, and only where the client has opted in. */
export const mayAggregate = (setting: UseCaseSetting, member: Pick<Member, 'useCases'>): boolean =>
  !setting.useCasesEnabled || hasPfm(member.useCases);

/** The `use_case` filter of lists: a member with both values stays under either. */
export const carriesUseCase = (member: Pick<Member, 'useCases'>, useCase: UseCase): boolean =>
  effectiveUseCases(member.useCases).includes(useCase);
