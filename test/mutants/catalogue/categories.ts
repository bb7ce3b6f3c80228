import type { Mutant } from '../mutant.ts';

/** Categories of users, tags and taggings. */
export const categoriesMutants: readonly Mutant[] = [
  {
    bug: 'Removing several taggings gives back the room of one only',
    find: 'recounted(before, -taggings.length)',
    replace: 'recounted(before, -1)',
  },
  {
    bug: 'A rule of a deleted category does not get its parent',
    find: 'isOfIt(rule) ? { ...rule, categoryGuid } : rule',
    replace: 'isOfIt(rule) ? { ...rule, categoryGuid: null } : rule',
  },
];
