import { parseArgs } from 'node:util';
import { hasColumn, type Layout } from './layout.ts';
import { makeTable } from './make-table.ts';
import { verdictOf } from './verdict.ts';

// node test/layouts/count.ts --tables 2000 --first 1: how many made-up tables are read right, by kind of layout.

const { values } = parseArgs({
  options: { tables: { type: 'string', default: '2000' }, first: { type: 'string', default: '1' } },
});
const [tables, first] = [Number(values.tables), Number(values.first)];

const kindsOf = (layout: Layout, code: string): readonly string[] => [
  'all',
  `${hasColumn(layout, 'balance') ? 'balance' : 'no balance'}, ${layout.hasHeader ? 'header' : 'no header'}`,
  `money: ${layout.money}`,
  `language: ${code}`,
  `charset: ${layout.charset}`,
];

const counts = new Map<string, Record<'right' | 'asks' | 'wrong', number>>();
const reasons = new Map<string, { count: number; readonly seeds: number[] }>();
const startedAt = process.cpuUsage();
for (let seed = first; seed < first + tables; seed += 1) {
  const table = makeTable(seed);
  const verdict = await verdictOf(table);
  for (const kind of kindsOf(table.layout, table.ledger.language.code)) {
    const count = counts.get(kind) ?? { right: 0, asks: 0, wrong: 0 };
    count[verdict.kind] += 1;
    counts.set(kind, count);
  }
  const why =
    verdict.kind === 'asks' ? verdict.fields : verdict.kind === 'wrong' ? verdict.faults.map(({ kind }) => kind) : [];
  for (const one of new Set(why)) {
    const reason = reasons.get(`${verdict.kind}: ${one}`) ?? { count: 0, seeds: [] };
    reason.count += 1;
    if (reason.seeds.length < 5) reason.seeds.push(seed);
    reasons.set(`${verdict.kind}: ${one}`, reason);
  }
}
const { user, system } = process.cpuUsage(startedAt);
for (const [kind, { right, asks, wrong }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${kind.padEnd(24)} right ${right}, asks ${asks}, wrong ${wrong}`);
}
for (const [reason, { count, seeds }] of [...reasons].toSorted(([, a], [, b]) => b.count - a.count)) {
  console.log(`${count} ${reason} (seeds ${seeds.join(', ')})`);
}
console.log(`seeds ${first} to ${first + tables - 1}, ${((user + system) / 1_000_000).toFixed(1)} s of processor time`);
