import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  CfnDistribution,
  CfnTrustStore,
  Distribution,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import type { StageSettings } from '../stages/stage-settings.ts';
import { EDGE_OUTPUTS } from '../stages/stages.ts';
import { firewall } from './constructs/firewall.ts';

/** CloudFront takes firewalls and certificates of this region only, so the stack is there. */
export const EDGE_REGION = 'us-east-1';

export interface EdgeStackProps extends StackProps {
  readonly stage: string;
  readonly settings: NonNullable<StageSettings['edge']>;
  /** The host name of the API, which CloudFront calls. */
  readonly origin: string;
  readonly logRetentionDays: StageSettings['logRetentionDays'];
}

/**
 * CloudFront with a web application firewall before the API. It shows the API a certificate, without which the API
 * answers nobody, so there is no way around the firewall. It refers to no other stack: they are in another region.
 */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: EdgeStackProps) {
    super(scope, id, { ...props, env: { region: EDGE_REGION } });
    const { settings } = props;
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Tributary (${props.stage})`,
      domainNames: [settings.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: settings.webAclArn ?? firewall(this, props).attrArn,
      defaultBehavior: {
        origin: new HttpOrigin(props.origin, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        // Answers belong to one user. The functions compress them.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        compress: false,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
    });
    this.showCertificate(distribution, settings.originCertificateArn);
    if (settings.truststoreUri !== null) this.wantCertificates(distribution, settings.truststoreUri);
    Validations.of(distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason:
          'Partners and their users may be in any country; an operator that knows better adds a rule to the firewall.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Each call is in the log of the firewall, with its address, and in the access log of the API. A log of CloudFront would have paths, and paths may have user ids of partners.',
      },
    );
    new CfnOutput(this, EDGE_OUTPUTS.edgeTarget, { value: distribution.distributionDomainName });
  }

  /** Here CDK has no words of its own for certificates of CloudFront and its callers. */
  private showCertificate(distribution: Distribution, certificateArn: string): void {
    cfnOf(distribution).addPropertyOverride(
      'DistributionConfig.Origins.0.CustomOriginConfig.OriginMtlsConfig.ClientCertificateArn',
      certificateArn,
    );
  }

  private wantCertificates(distribution: Distribution, uri: string): void {
    const { hostname: bucket, pathname } = new URL(uri);
    const trustStore = new CfnTrustStore(this, 'Truststore', {
      name: `${this.stackName}-callers`,
      caCertificatesBundleSource: {
        caCertificatesBundleS3Location: { bucket, key: pathname.slice(1), region: EDGE_REGION },
      },
    });
    cfnOf(distribution).addPropertyOverride('DistributionConfig.ViewerMtlsConfig', {
      Mode: 'required',
      TrustStoreConfig: { TrustStoreId: trustStore.attrId },
    });
  }
}

const cfnOf = (distribution: Distribution): CfnDistribution => {
  const { defaultChild } = distribution.node;
  if (defaultChild instanceof CfnDistribution) return defaultChild;
  throw new Error('CDK has made no distribution');
};
