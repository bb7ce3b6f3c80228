import type { Mutant } from '../mutant.ts';

export const webhooksMutants: readonly Mutant[] = [
  {
    bug: 'a retry schedule is off by one',
    find: 'SCHEDULES[fact.schedule].delaysMs[fact.attempt];',
    replace: 'SCHEDULES[fact.schedule].delaysMs[fact.attempt + 1];',
  },
  {
    bug: 'the feed passes late commits',
    find: 'greater(cursor.position, isAtEnd ? fence : lesser(fence, visited))',
    replace: 'greater(cursor.position, isAtEnd ? fence : visited)',
  },
  {
    bug: 'a transaction may have 101 items',
    find: 'export const TRANSACTION_WRITES_MAX = 100;',
    replace: 'export const TRANSACTION_WRITES_MAX = 101;',
  },
  {
    bug: 'each further step of a large change leaves its first piece untold',
    find: 'if (at + 1 < partsTold) continue;',
    replace: 'if (at + 1 <= partsTold) continue;',
  },
  {
    bug: 'a webhook secret that is to end at once signs for another day',
    find: 'overlapSeconds === undefined ? KEY_OVERLAP_MS_MAX : overlapSeconds * SECOND_MS',
    replace: 'overlapSeconds ? overlapSeconds * SECOND_MS : KEY_OVERLAP_MS_MAX',
  },
];
