import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE } from '../lib/store/table/table.ts';
import { DATA_OUTPUTS, type StageSettings } from './stages.ts';

export interface DataStackProps extends StackProps {
  readonly settings: StageSettings;
}

/** The longest wait of KMS before it deletes a key. Without the key every stored credential is unreadable. */
const KEY_DELETION_WAIT = Duration.days(30);

/** What must stay when everything else is replaced: the table, and the key that wraps the data keys of clients. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly key: Key;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const { isDataProtected } = props.settings;
    const removalPolicy = isDataProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const string = (name: string) => ({ name, type: AttributeType.STRING });

    // AWS encrypts the table with a key of its own, which costs nothing. Secrets in it are encrypted by the service
    // before.
    this.table = new Table(this, 'Table', {
      partitionKey: string(TABLE.partitionKey),
      sortKey: string(TABLE.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      timeToLiveAttribute: TABLE.ttl,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: isDataProtected,
      removalPolicy,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: TABLE.dueIndex.name,
      partitionKey: string(TABLE.dueIndex.partitionKey),
      sortKey: string(TABLE.dueIndex.sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.key = new Key(this, 'DataKey', {
      description: 'Wraps the data key of each client, which encrypts credentials, MFA answers and webhook secrets',
      enableKeyRotation: true,
      pendingWindow: KEY_DELETION_WAIT,
      removalPolicy,
    });

    new CfnOutput(this, DATA_OUTPUTS.tableName, { value: this.table.tableName });
    new CfnOutput(this, DATA_OUTPUTS.keyArn, { value: this.key.keyArn });
  }
}
