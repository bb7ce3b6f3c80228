import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { liveDay } from './day.ts';
import { conclusionOf, outcomeOf } from './outcome.ts';
import { PLANTS } from './plants.ts';
import { tableOf } from './table-text.ts';

/**
 * `npm run prove -- --seed 1 --members 10000 --json prove.json`: a day of a small city in virtual time. Prints what was
 * promised and what was seen; the exit code is 1 when a promise was broken, or was not seen though a city of this size
 * shows it. `--plant` puts a bug in, to see that it is found.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    members: { type: 'string', default: '10000' },
    json: { type: 'string', default: 'prove.json' },
    plant: { type: 'string' },
  },
});

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name}: a whole number above 0, not ${text}`);
  process.exit(2);
};
const plant = PLANTS.find(({ name }) => name === values.plant) ?? null;
if (values.plant !== undefined && plant === null) {
  console.error(`--plant: one of ${PLANTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const [seed, members] = [wholeNumber('seed', values.seed), wholeNumber('members', values.members)];
const startedAt = performance.now();
const report = await liveDay({ seed, members, plant });
const seconds = Math.round((performance.now() - startedAt) / 1_000);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
writeFileSync(values.json, `${JSON.stringify({ seed, members, plant: plant?.name ?? null, ...report }, null, 2)}\n`);
console.log(tableOf(report));
const { text, exitCode } = conclusionOf(outcomeOf(report.verdicts, members));
console.log(`Seed ${seed}, ${members} members. ${text}`);
console.log(`${seconds} s and ${peakMegabytes} MB at the most. The same as JSON: ${values.json}`);
process.exitCode = exitCode;
