import { BillingMode, type Table } from 'aws-cdk-lib/aws-dynamodb';
import { TABLE } from '../../../lib/store/table/table.ts';
import type { StageSettings } from '../../stages/stage-settings.ts';

/** Room for what comes before the scaling has noticed, which takes it some minutes. */
const TARGET_UTILIZATION_PERCENT = 70;
/** The sweep alone reads the index: a few units a minute for each of its partitions. */
const DUE_INDEX_READ = { min: 5, max: 1_000 };

type TableCapacity = NonNullable<StageSettings['tableCapacity']>;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const between = ({ min, max }: Bounds) => ({ minCapacity: min, maxCapacity: max });
const toTarget = { targetUtilizationPercent: TARGET_UTILIZATION_PERCENT };

/** How the table is paid, and the units that it has at first. */
export const billingOf = (capacity: TableCapacity | null) =>
  capacity === null
    ? { billingMode: BillingMode.PAY_PER_REQUEST }
    : {
        billingMode: BillingMode.PROVISIONED,
        readCapacity: capacity.read.min,
        writeCapacity: capacity.write.min,
      };

export const dueIndexUnits = ({ dueIndexWrite }: TableCapacity) => ({
  readCapacity: DUE_INDEX_READ.min,
  writeCapacity: dueIndexWrite.min,
});

/** Units that are paid by the hour follow the load between these bounds. */
export const scaleTable = (table: Table, { read, write, dueIndexWrite }: TableCapacity): void => {
  table.autoScaleReadCapacity(between(read)).scaleOnUtilization(toTarget);
  table.autoScaleWriteCapacity(between(write)).scaleOnUtilization(toTarget);
  const index = TABLE.dueIndex.name;
  table.autoScaleGlobalSecondaryIndexReadCapacity(index, between(DUE_INDEX_READ)).scaleOnUtilization(toTarget);
  table.autoScaleGlobalSecondaryIndexWriteCapacity(index, between(dueIndexWrite)).scaleOnUtilization(toTarget);
};
