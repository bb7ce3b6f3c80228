import type { Figure } from './figure.ts';
import { createWorld, feedOf } from './world.ts';

const ROWS = 10_000;
const FRESH_ROWS = 50;
const IMPORT_ROWS = 100_000;
const DAYS = 3_650;
/** What `infra/app/functions.ts` gives the poll function. */
const POLL_MEMORY_MEGABYTES = 1_024;
const POLL_TIMEOUT_SECONDS = 90;

/** Write units of refreshes and what a large import takes. */
export const measureWrites = async (): Promise<readonly Figure[]> => {
  const world = await createWorld();
  const member = await world.addMember(0);
  await world.commit(member, feedOf(ROWS, DAYS));
  const still = await world.commit(member, feedOf(ROWS, DAYS));
  const recent = await world.commit(member, feedOf(FRESH_ROWS, 10, ROWS));
  if (recent.changed !== FRESH_ROWS) throw new Error(`expected ${FRESH_ROWS} new rows, saw ${recent.changed}`);

  const large = await createWorld();
  const importer = await large.addMember(0);
  const feed = feedOf(IMPORT_ROWS, DAYS);
  const startedAt = performance.now();
  const imported = await large.commit(importer, feed);
  const seconds = (performance.now() - startedAt) / 1_000;

  return [
    { name: 'ledger writes of a refresh that changed nothing', value: still.writeUnits, unit: 'WU', budget: 0 },
    {
      name: `ledger writes per row, ${FRESH_ROWS} new rows beside ${ROWS}`,
      value: recent.writeUnits / FRESH_ROWS,
      unit: 'WU',
      budget: 1,
    },
    { name: `import of ${IMPORT_ROWS} rows: writes`, value: imported.writeUnits, unit: 'WU', budget: null },
    { name: `import of ${IMPORT_ROWS} rows: time here`, value: seconds, unit: 's', budget: POLL_TIMEOUT_SECONDS },
    {
      name: `import of ${IMPORT_ROWS} rows: memory of this whole process`,
      value: process.resourceUsage().maxRSS / 1_024,
      unit: 'MB',
      budget: POLL_MEMORY_MEGABYTES,
    },
  ];
};
