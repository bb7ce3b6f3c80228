import { STAGES, synthesise } from '../infra/synthesis.ts';
import { costOfJob } from '../support/jobs/background-cost.ts';
import { type Counted, dollarsAMonth, dollarsAThousandMembers } from './dollars.ts';
import type { Figure } from './figure.ts';
import { createWorld, feedOf } from './world.ts';

const UPSTREAM_SECONDS = 60;
const NEW_ROWS = 3;
const ROWS = 10_000;
const DAYS = 3_650;
/** Users of a deployment, and the most that a month may cost, in dollars. */
const BOUNDS = [
  [1_000, 8],
  [100_000, 700],
  [1_000_000, 6_500],
] as const;

/** What a background job writes, and what that and all the rest costs a month; see `dollars.ts` for what is assumed. */
export const measureCosts = async (): Promise<readonly Figure[]> => {
  const still = await costOfJob({ upstreamSeconds: UPSTREAM_SECONDS, newRows: 0 });
  const fresh = await costOfJob({ upstreamSeconds: UPSTREAM_SECONDS, newRows: NEW_ROWS });
  const world = await createWorld();
  await world.commit(await world.addMember(0), feedOf(ROWS, DAYS));
  const page = await world.measureCold('/transactions?records_per_page=25');
  const alarms = Object.keys(
    synthesise([{ name: 'prod', settings: STAGES.prod }]).prod.service.findResources('AWS::CloudWatch::Alarm'),
  ).length;
  const counted: Counted = { job: still, readUnitsARead: page.readUnits, session: world.sessionUnits, alarms };
  const withRows: Counted = { ...counted, job: fresh };
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
