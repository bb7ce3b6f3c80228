import { compareUser } from './compare.ts';

/**
 * `node test/oracle/compare-users.ts 1 40` compares forty made-up users from seed 1 on, and stops at the first one that is
 * shown a wrong figure: it prints these figures then, and ends with 1.
 */
const [first = 1, count = 1] = process.argv.slice(2).map(Number);

for (let seed = first; seed < first + count; seed += 1) {
  const { differences } = await compareUser(seed);
  if (differences.length === 0) continue;
  for (const difference of differences) console.log(difference);
  process.exitCode = 1;
  break;
}
