import { CfnOutput, Fn } from 'aws-cdk-lib';
import {
  CfnEIP,
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  type IVpc,
  NatProvider,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { zoneCount } from '../../stages/optional-settings.ts';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { SERVICE_OUTPUTS } from '../../stages/stages.ts';
import { type LogSettings, stageLog } from './stage-log.ts';

/**
 * What Lambda does in the name of a function to connect it with its network. AWS takes no narrower resource: the
 * interfaces do not exist yet.
 */
export const NETWORK_PERMISSION = {
  sid: 'Network',
  actions: [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses',
  ],
  resources: ['*'],
};

/**
 * The names of the zones. A stack of any Region does not know them, so CDK takes two at the most; the template asks for as many
 * as are wanted when it is deployed.
 */
const zonesOf = (zones: number | readonly string[]): string[] =>
  typeof zones === 'number' ? Array.from({ length: zones }, (_, place) => Fn.select(place, Fn.getAzs())) : [...zones];

export interface StageNetworkProps {
  readonly settings: NonNullable<StageSettings['network']>;
  readonly log: LogSettings;
}

/**
 * Private subnets for the functions. They call outside through one NAT gateway in each zone, whose addresses do not
 * change; the table is called without leaving the network of AWS.
 */
export class StageNetwork extends Construct {
  readonly vpc: IVpc;
  readonly securityGroup: SecurityGroup;
  readonly subnets = { subnetType: SubnetType.PRIVATE_WITH_EGRESS } as const;

  constructor(scope: Construct, id: string, { settings, log }: StageNetworkProps) {
    super(scope, id);
    const { cidr, zones, addressAllocationIds } = settings;
    const vpc = new Vpc(this, 'Vpc', {
      ipAddresses: IpAddresses.cidr(cidr),
      availabilityZones: zonesOf(zones),
      natGateways: zoneCount(zones),
      ...(addressAllocationIds.length > 0 && {
        natGatewayProvider: NatProvider.gateway({ eipAllocationIds: [...addressAllocationIds] }),
      }),
      subnetConfiguration: [
        { name: 'Public', subnetType: SubnetType.PUBLIC, cidrMask: 28, mapPublicIpOnLaunch: false },
        { name: 'Functions', subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      ],
      gatewayEndpoints: { Table: { service: GatewayVpcEndpointAwsService.DYNAMODB } },
      // It would need a function of CDK. No function of ours uses that group.
      restrictDefaultSecurityGroup: false,
    });
    // The classes of CDK do not fit its own interfaces, where optional is not the same as undefined.
    this.vpc = vpc as IVpc;
    this.vpc.addFlowLog('Refused', {
      destination: FlowLogDestination.toCloudWatchLogs(stageLog(this, 'FlowLog', { ...log, part: 'network' })),
    });
    this.securityGroup = new SecurityGroup(this, 'Functions', {
      vpc: this.vpc,
      description: 'The functions: nobody calls them in the network',
      allowAllOutbound: true,
    });
    const addresses = this.vpc.publicSubnets.flatMap((subnet) => {
      const address = subnet.node.tryFindChild('EIP');
      return address instanceof CfnEIP ? [address.attrPublicIp] : [];
    });
    if (addresses.length > 0) {
      new CfnOutput(this, 'Addresses', { value: addresses.join(',') }).overrideLogicalId(
        SERVICE_OUTPUTS.callerAddresses,
      );
    }
  }
}
