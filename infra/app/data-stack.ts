import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, type ITable, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE } from '../../lib/store/table/table.ts';
import type { StageSettings } from '../stages/stage-settings.ts';
import { DATA_OUTPUTS } from '../stages/stages.ts';
import { permitThrough, storedDataKey } from './constructs/customer-keys.ts';
import { billingOf, dueIndexUnits, scaleTable } from './constructs/table-capacity.ts';

export interface DataStackProps extends StackProps {
  readonly settings: StageSettings;
}

/** What must stay when everything else is replaced: the table, and the key that wraps the data keys of clients. */
export class DataStack extends Stack {
  /** What the service works with: the table and the key of the stack, or those that it has adopted. */
  readonly table: ITable;
  readonly key: IKey;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const { isDataProtected, customerKeys, tableCapacity, adopted } = props.settings;
    const removalPolicy = isDataProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const string = (name: string) => ({ name, type: AttributeType.STRING });

    const tableKey = customerKeys.includes('table')
      ? storedDataKey(this, 'TableKey', { description: 'Encrypts the table', removalPolicy })
      : null;
    if (tableKey !== null) permitThrough(tableKey, ['dynamodb']);
    const table = new Table(this, 'Table', {
      partitionKey: string(TABLE.partitionKey),
      sortKey: string(TABLE.sortKey),
      ...billingOf(tableCapacity),
      // Without a key of the account, AWS encrypts with one of its own, which costs nothing. Secrets in the table are
      // encrypted by the service before.
      ...(tableKey === null
        ? { encryption: TableEncryption.DEFAULT }
        : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: tableKey }),
      timeToLiveAttribute: TABLE.ttl,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: isDataProtected,
      removalPolicy,
    });
    table.addGlobalSecondaryIndex({
      indexName: TABLE.dueIndex.name,
      partitionKey: string(TABLE.dueIndex.partitionKey),
      sortKey: string(TABLE.dueIndex.sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
      ...(tableCapacity !== null && dueIndexUnits(tableCapacity)),
    });
    if (tableCapacity !== null) scaleTable(table, tableCapacity);
    const key = storedDataKey(this, 'DataKey', {
      description: 'Wraps the data key of each client, which encrypts credentials, MFA answers and webhook secrets',
      removalPolicy,
    });

    // The classes of CDK do not fit its own interfaces to the letter.
    this.table = adopted === null ? (table as ITable) : adoptedTable(this, adopted.tableName);
    this.key = adopted?.keyArn == null ? key : Key.fromKeyArn(this, 'AdoptedKey', adopted.keyArn);
    if (adopted !== null) this.keepExports(table, key);

    new CfnOutput(this, DATA_OUTPUTS.tableName, { value: this.table.tableName });
    new CfnOutput(this, DATA_OUTPUTS.keyArn, { value: this.key.keyArn });
  }

  /**
   * This stack is deployed first, while the service still imports these values: CloudFormation lets nobody take away
   * what is imported.
   */
  private keepExports(table: Table, key: Key): void {
    for (const value of [table.tableName, table.tableArn, key.keyArn]) this.exportValue(value);
  }
}

/** A table that another stack or a restore has made. The table of the stack stays as it is, so that nothing is lost. */
const adoptedTable = (scope: Construct, tableName: string): ITable =>
  Table.fromTableAttributes(scope, 'AdoptedTable', { tableName, globalIndexes: [TABLE.dueIndex.name] });
