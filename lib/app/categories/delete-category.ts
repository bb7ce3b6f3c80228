import { findDefaultCategory } from '../../domain/categories/category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { categoryEvent } from '../../present/categories/category-event.ts';
import { type CategoryStore, categoriesPut } from '../../store/categories/category-store.ts';
import { type RuleStore, rulesPut } from '../../store/transactions/rule-store.ts';
import { changeEveryLedger, type EveryLedgerDeps } from '../ledger/change-every-ledger.ts';
import type { ChangeRequest } from '../table/change-request.ts';

export interface DeleteCategoryDeps extends EveryLedgerDeps {
  readonly categories: CategoryStore;
  readonly rules: RuleStore;
  readonly clock: Clock;
}

export type CategoryDeleted = { readonly kind: 'deleted' } | Refused<'missing' | 'isDefault'>;

/** One transaction deletes the category, and gives its transactions and rules the parent category. */
export const deleteCategory = async (
  deps: DeleteCategoryDeps,
  { user, isQuiet }: ChangeRequest,
  guid: Guid<'CAT'>,
): Promise<CategoryDeleted> => {
  if (findDefaultCategory(guid) !== null) return refused('isDefault');
  const every = { userGuid: user.guid, isQuiet };
  return changeEveryLedger(deps, every, async ({ write, emit, everyRow }): Promise<CategoryDeleted> => {
    const [before, rules] = await Promise.all([deps.categories.read(user.guid), deps.rules.read(user.guid)]);
    const category = before.categories.find((own) => own.guid === guid);
    if (category === undefined) return refused('missing');
    const nowMs = deps.clock();
    const { parentGuid: categoryGuid } = category;
    const isOfIt = (one: { readonly categoryGuid: Guid<'CAT'> | null }): boolean => one.categoryGuid === guid;
    const rest = before.categories.filter((own) => own !== category);
    write(categoriesPut(user.guid, before, rest));
    if (rules.rules.some(isOfIt)) {
      const ruled = rules.rules.map((rule) => (isOfIt(rule) ? { ...rule, categoryGuid } : rule));
      write(rulesPut(user.guid, rules, ruled));
    }
    everyRow((row) => (isOfIt(row) ? { ...row, categoryGuid, updatedAt: nowMs } : row));
    emit(categoryEvent('deleted', { ...category, updatedAt: nowMs, revision: category.revision + 1 }, user));
    return { kind: 'deleted' };
  });
};
