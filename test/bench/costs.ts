import { countAll } from './cost/counted.ts';
import { dollarsAMonth, dollarsAThousandMembers } from './dollars.ts';
import type { Figure } from './figure.ts';

const NEW_ROWS = 3;
/** Users of a deployment, and the most that a month of new clients may cost, in dollars. */
const BOUNDS = [
  [1_000, 17],
  [100_000, 560],
  [1_000_000, 5_700],
] as const;

/** What a background job writes, and what that and all the rest costs a month; see `dollars.ts` for what is assumed. */
export const measureCosts = async (): Promise<readonly Figure[]> => {
  const counted = await countAll();
  const withRows = await countAll({ newRows: NEW_ROWS });
  const [still, fresh] = [counted.background, withRows.background];
  const million = BOUNDS.at(-1)?.[0] ?? 0;
  const job = 'a background job of a minute';
  return [
    { name: `${job}: write units, three webhooks`, value: still.total.writeUnits, unit: 'WU', budget: 80 },
    { name: `${job}: each further poll`, value: still.steps[1]?.writeUnits ?? 0, unit: 'WU', budget: 3 },
    { name: `${job}: planning after it`, value: still.planning.writeUnits, unit: 'WU', budget: null },
    {
      name: `${job} with ${NEW_ROWS} new rows, ${fresh.webhookCount} webhooks`,
      value: fresh.total.writeUnits,
      unit: 'WU',
      budget: null,
    },
    { name: `${job} with ${NEW_ROWS} new rows: planning`, value: fresh.planning.writeUnits, unit: 'WU', budget: null },
    ...BOUNDS.map(([users, budget]) =>
      dollars(`${users.toLocaleString('en')} users`, dollarsAMonth(users, counted), budget),
    ),
    dollars('1,000,000 users, new rows with each job', dollarsAMonth(million, withRows), null),
    dollars('1,000,000 users, members of all refreshed', dollarsAMonth(million, counted, 1), null),
    dollars('1,000 members more, refreshed each day', dollarsAThousandMembers(counted), null),
  ];
};

const dollars = (of: string, value: number, budget: number | null): Figure => ({
  name: `dollars a month: ${of}`,
  value,
  unit: '$',
  budget,
});
