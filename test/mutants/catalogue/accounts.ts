import type { Mutant } from '../mutant.ts';

export const accountsMutants: readonly Mutant[] = [
  {
    // The rows and holdings that go with a removed account; its own event stays.
    bug: 'an event type is left out of its change',
    find: '      removed: guid,\n',
    replace: '',
  },
  {
    bug: 'one of the two amounts of a microdeposit, told twice, verifies it',
    find: '((a === arrived[0] && b === arrived[1]) || (a === arrived[1] && b === arrived[0]))',
    replace: 'arrived.includes(a) && arrived.includes(b)',
  },
  {
    bug: 'a page of holdings ends with the account in which it begins',
    find: 'else if (total < offset + request.perPage) wanted.push(part);',
    replace: 'else if (total <= offset) wanted.push(part);',
  },
];
