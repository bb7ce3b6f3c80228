import { type BillLine, billOf, type Counted } from '../dollars.ts';
import { USAGE } from './usage.ts';

/**
 * The same usage on servers: Fargate (Arm) behind a load balancer, and Postgres on RDS in two zones. An estimate: nothing of this
 * service runs so. On-demand list prices in us-east-1 of https://aws.amazon.com/fargate/pricing/,
 * https://aws.amazon.com/rds/postgresql/pricing/, https://aws.amazon.com/elasticloadbalancing/pricing/ and
 * https://aws.amazon.com/vpc/pricing/.
 */
const HOURS = 730;
const PRICES = {
  vcpuHour: 0.03238,
  gigabyteHour: 0.00356,
  balancerHour: 0.0225,
  balancerUnitHour: 0.008,
  addressHour: 0.005,
  storedGigabyte: 0.23,
  backupGigabyte: 0.095,
} as const;

/** Instances with a standby in the second zone, by the rows that they write a second at most, and keep in memory. */
const INSTANCES = [
  { writesASecond: 5, name: 'db.t4g.micro', hour: 0.032 },
  { writesASecond: 200, name: 'db.m7g.large', hour: 0.336 },
  { writesASecond: 2_000, name: 'db.r7g.2xlarge', hour: 1.912 },
] as const;

const ASSUMED = {
  /** Of one whole processor, as our functions need them: four steps and a commit, webhooks, planning. */
  processorSecondsAJob: 0.6,
  processorSecondsACall: 0.012,
  /** Hours of rest and of rush: so much of what is paid is used. */
  utilisation: 0.4,
  /** Two tasks, so that one may fall. */
  vcpusMin: 0.5,
  gigabytesAVcpu: 2,
  /** Rows and indexes take more than items of the table, and a database needs room. */
  storageFactor: 1.5,
  storageMin: 20,
  /** Rows that a job writes, where DynamoDB counts 86 units. */
  rowsAJob: 35,
  /** Of tasks and load balancer. */
  addresses: 4,
  /** A unit of the load balancer takes so many gigabytes an hour. */
  gigabytesABalancerUnit: 1,
} as const;

const DAYS_A_MONTH = 30;
const SECONDS_A_MONTH = DAYS_A_MONTH * 86_400;

/** What costs the same on servers. */
const SAME = new Set([
  'sent bytes (GB)',
  'logs: taken in (GB)',
  'logs: kept (GB)',
  'alarms: metrics',
  'metrics of log lines',
  'dashboard',
  'keys',
]);

/** Dollars a month on servers. */
export const dollarsOnServers = (users: number, counted: Counted): number => {
  const bill = billOf(users, counted);
  const quantityOf = (name: string): number => bill.find((line) => line.name === name)?.quantity ?? 0;
  const { session, background } = counted.jobsADay;
  const jobs = users * USAGE.seenShare * USAGE.membersAUser * (session + background) * DAYS_A_MONTH;
  const calls = quantityOf('gateway: calls');
  const seconds = jobs * ASSUMED.processorSecondsAJob + calls * ASSUMED.processorSecondsACall;
  const vcpus = Math.max(ASSUMED.vcpusMin, seconds / SECONDS_A_MONTH / ASSUMED.utilisation);
  const writesASecond = (jobs * ASSUMED.rowsAJob) / SECONDS_A_MONTH;
  const instance = INSTANCES.find((one) => writesASecond <= one.writesASecond) ?? INSTANCES[2];
  const gigabytes = Math.max(ASSUMED.storageMin, quantityOf('table: storage (GB)') * ASSUMED.storageFactor);
  const balancerUnits = quantityOf('sent bytes (GB)') / HOURS / ASSUMED.gigabytesABalancerUnit;
  const own = [
    vcpus * (PRICES.vcpuHour + ASSUMED.gigabytesAVcpu * PRICES.gigabyteHour) * HOURS,
    instance.hour * HOURS,
    // As much again in backups as RDS gives for nothing.
    gigabytes * (PRICES.storedGigabyte + PRICES.backupGigabyte),
    (PRICES.balancerHour + balancerUnits * PRICES.balancerUnitHour) * HOURS,
    ASSUMED.addresses * PRICES.addressHour * HOURS,
  ];
  const same = bill.filter(({ name }: BillLine) => SAME.has(name)).map(({ dollars }) => dollars);
  return [...own, ...same].reduce((sum, dollars) => sum + dollars, 0);
};
