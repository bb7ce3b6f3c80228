import { SESSION_FRESHNESS_HOURS_DEFAULT } from '../../../lib/domain/users/client.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { costOfJob } from '../../support/jobs/background-cost.ts';
import type { Counted } from '../dollars.ts';
import { createWorld, feedOf, NOW } from '../world.ts';
import { jobsADay } from './jobs-a-day.ts';
import { stageCounts } from './stage-counts.ts';
import { USAGE } from './usage.ts';

const UPSTREAM_SECONDS = 60;
const ROWS = 10_000;
const DAYS = 3_650;
/** The client and the key of a partner's call, and the client of a session that is opened. */
const READ_UNITS_OF_CLIENTS = 3;

/** Units of what a session reads and writes before it starts jobs, and of a page of transactions. */
const unitsOfCalls = async () => {
  const world = await createWorld();
  const member = await world.addMember(0);
  for (let ordinal = 1; ordinal < USAGE.membersAUser; ordinal += 1) await world.addMember(ordinal);
  world.meter.reset();
  await createMemberStore({ table: world.table, clock: () => NOW }).list(member.userGuid);
  const listed = world.meter.calls.reduce((sum, { readUnits }) => sum + readUnits, 0);
  await world.commit(member, feedOf(ROWS, DAYS));
  const page = await world.measureCold('/transactions?records_per_page=25');
  const { readUnits, writeUnits } = world.sessionUnits;
  return {
    readUnitsARead: page.readUnits,
    opening: { readUnits: readUnits + listed + READ_UNITS_OF_CLIENTS, writeUnits },
  };
};

/**
 * All that the bill is made of, as the service is now. `newRows`: that each job brings. `sessionFreshnessHours`: of the client,
 * by default of one that is new.
 */
export const countAll = async ({
  newRows = 0,
  sessionFreshnessHours = SESSION_FRESHNESS_HOURS_DEFAULT,
} = {}): Promise<Counted> => {
  const jobOf = (origin: 'BACKGROUND' | 'SESSION') => costOfJob({ upstreamSeconds: UPSTREAM_SECONDS, newRows, origin });
  return {
    background: await jobOf('BACKGROUND'),
    session: await jobOf('SESSION'),
    jobsADay: jobsADay(sessionFreshnessHours),
    ...(await unitsOfCalls()),
    stage: stageCounts(),
    hasBusEvents: true,
  };
};
