import type { Mutant } from '../mutant.ts';

export const membersMutants: readonly Mutant[] = [
  {
    bug: 'secrets are stored plain',
    find: "return { ...owner, answers: await encrypt(owner, dataKey, 'answers', answers) };",
    // Beside the sealed ones, so that everything else goes on as before.
    replace: `const plain = { given: JSON.stringify(answers) };
      return { ...plain, ...owner, answers: await encrypt(owner, dataKey, 'answers', answers) };`,
  },
  {
    bug: 'a return address that only begins like an allowed one passes',
    find: '![...allowed, returnOriginOf(ownAddress)].includes(returnOriginOf(address))',
    replace: '![...allowed, returnOriginOf(ownAddress)].some((origin) => address.startsWith(origin))',
  },
  {
    bug: 'the purge of a member frees a login that another one has now',
    find: `
      condition: { expression: '#memberGuid = :guid', values: { guid } },`,
    replace: '',
  },
  {
    bug: 'a member that is connected anew forgets the pause of its bank',
    find: 'upstreamBusyUntil: released?.upstreamBusyUntil ?? null,',
    replace: 'upstreamBusyUntil: null,',
  },
];
