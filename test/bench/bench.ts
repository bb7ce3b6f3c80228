import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measureBundles } from './bundles.ts';
import { measureCosts } from './costs.ts';
import { measureCpu } from './cpu.ts';
import { measureDetector } from './detector.ts';
import { measureEndpoints } from './endpoints.ts';
import { type Figure, isMet } from './figure.ts';
import { measureLists } from './lists.ts';
import { measurePace } from './pace.ts';
import { measurePlanning } from './planning.ts';
import { measureReads } from './reads.ts';
import { measureWebhooks } from './webhooks.ts';
import { measureWrites } from './writes.ts';

const figures: readonly Figure[] = [
  ...(await measureReads()),
  ...(await measureLists()),
  ...(await measureWrites()),
  ...(await measurePlanning()),
  ...(await measureCosts()),
  ...measureDetector(),
  ...measurePace(),
  ...(await measureCpu()),
  ...measureBundles(),
  ...(await measureWebhooks()),
  ...(await measureEndpoints()),
];

const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });
const rows = figures.map((figure) => [
  isMet(figure) ? ' ' : '✗',
  figure.name,
  `${round(figure.value)} ${figure.unit}`.trim(),
  figure.budget === null ? '' : `${figure.isFloor === true ? '≥' : '≤'} ${round(figure.budget)} ${figure.unit}`.trim(),
]);
const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
for (const [mark = '', name = '', value = '', budget = ''] of rows) {
  console.log(`${mark} ${name.padEnd(width(1))}  ${value.padStart(width(2))}  ${budget}`.trimEnd());
}

const path = process.argv[2] ?? 'coverage/bench.json';
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
const missed = figures.filter((figure) => !isMet(figure)).length;
console.log(`\n${figures.length - missed} figures within budget or without one, ${missed} over. JSON: ${path}`);
process.exit(missed > 0 ? 1 : 0);
