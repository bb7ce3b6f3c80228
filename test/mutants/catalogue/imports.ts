import type { Mutant } from '../mutant.ts';

/** Files of OFX and CSV, their mappings, and the undoing of imports. */
export const importsMutants: readonly Mutant[] = [
  {
    bug: 'A CSV row without date and text is left out amid the table',
    find: 'failed ??= suspected;\n        parts.add(read, record);',
    replace: 'suspected = null;\n        parts.add(read, record);',
  },
  {
    bug: 'An import that a worker finishes forgets the account it is for',
    find: 'boundTo: upload.facts.accountGuid,',
    replace: 'boundTo: null,',
  },
  {
    bug: 'A proposed mapping is still taken after its day is over',
    find: 'return expiresAt <= nowMs ? null :',
    replace: 'return expiresAt <= toUnixSeconds(nowMs) ? null :',
  },
  {
    bug: 'A row of two imports stays when both of them are undone',
    find: "earlier: jobsOf('UNDONE'),",
    replace: 'earlier: [],',
  },
];
