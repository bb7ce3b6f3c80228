import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Import, importedRow, importWorld } from '../../support/files/import-world.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';

test('imports and undone imports, in any order, leave the rows of those that stay', async () => {
  const step = fc.oneof(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 4 }), fc.nat(9));
  await forAllAsync(runs(25, 1_000), fc.array(step, { maxLength: 9 }), fc.uuid(), async (steps, seed) => {
    const one = await importWorld(seed);
    const made: { readonly names: readonly string[]; readonly import: Import }[] = [];
    for (const now of steps) {
      if (typeof now !== 'number')
        made.push({ names: now, import: await one.bring(now.map((name) => importedRow(name))) });
      else {
        const staying = made.filter((each) => !each.import.isUndone);
        const picked = staying[now % Math.max(1, staying.length)];
        if (picked !== undefined) await one.undo(picked.import);
      }
      const staying = made.filter((each) => !each.import.isUndone).flatMap(({ names }) => names);
      expect(await one.shown()).toEqual([...new Set(staying)].sort());
    }
  });
});
