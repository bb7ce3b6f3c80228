import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { CategoryChange, OwnCategory } from '../../domain/categories/own-category.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { categoryEvent } from '../../present/categories/category-event.ts';
import { type CategoryStore, categoriesPut } from '../../store/categories/category-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

export interface CategoryDeps {
  readonly categories: CategoryStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Writes what `decide` makes of the present categories of the user. */
export const changeCategories = (
  { categories: store, change }: CategoryDeps,
  { user, isQuiet }: ChangeRequest,
  action: Exclude<ObjectAction, 'deleted'>,
  decide: (categories: readonly OwnCategory[]) => CategoryChange,
): Promise<CategoryChange> =>
  change({ what: 'categories', isQuiet }, async ({ write, emit }) => {
    const before = await store.read(user.guid);
    const changed = decide(before.categories);
    if (changed.kind === 'refused' || changed.categories === before.categories) return changed;
    write(categoriesPut(user.guid, before, changed.categories));
    emit(categoryEvent(action, changed.category, user));
    return changed;
  });
