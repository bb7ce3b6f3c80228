import { documentedRows, SIZES } from './cost/cost-table.ts';
import { countAll } from './cost/counted.ts';
import { billOf } from './dollars.ts';

/** Prints the bill of a month, line by line, for three sizes of a deployment; then the rows of docs/deploy.md. */
const counted = await countAll();
const bills = SIZES.map((users) => billOf(users, counted));
const text = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });

console.log(`jobs a day of a member whose user opens sessions: ${JSON.stringify(counted.jobsADay)}`);
console.log(['', ...SIZES.map((users) => `${users.toLocaleString('en')} users`)].join(' | '));
for (const [index, { name }] of (bills[0] ?? []).entries()) {
  const cells = bills.map((lines) => `${text(lines[index]?.quantity ?? 0)}: $${text(lines[index]?.dollars ?? 0)}`);
  console.log([name, ...cells].join(' | '));
}
const sums = bills.map((lines) => `$${text(lines.reduce((sum, { dollars }) => sum + dollars, 0))}`);
console.log(['sum', ...sums].join(' | '));
console.log(`\n${(await documentedRows()).join('\n')}`);
process.exit(0);
