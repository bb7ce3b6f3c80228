import { CfnOutput } from 'aws-cdk-lib';
import { ApiMapping, DomainName, type HttpApi, type IHttpStage, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { SERVICE_OUTPUTS } from '../../stages/stages.ts';

export interface ContractDomainProps {
  readonly settings: NonNullable<StageSettings['domain']>;
  readonly api: HttpApi;
  readonly stage: IHttpStage;
}

/** Gives the API a host name of the operator. Its DNS record points at the output. */
export const contractDomain = (scope: Construct, { settings, api, stage }: ContractDomainProps): void => {
  const { name, certificateArn, basePath, truststoreUri } = settings;
  const domain = new DomainName(scope, 'Domain', {
    domainName: name,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    securityPolicy: SecurityPolicy.TLS_1_2,
    ...(truststoreUri !== null && { mtls: truststoreAt(scope, truststoreUri) }),
  });
  new ApiMapping(scope, 'Mapping', {
    api,
    domainName: domain,
    stage,
    ...(basePath !== null && { apiMappingKey: basePath.slice(1) }),
  });
  new CfnOutput(scope, 'DomainTarget', { value: domain.regionalDomainName }).overrideLogicalId(
    SERVICE_OUTPUTS.domainTarget,
  );
};

const truststoreAt = (scope: Construct, uri: string) => {
  const { hostname: bucket, pathname } = new URL(uri);
  return { bucket: Bucket.fromBucketName(scope, 'Truststore', bucket), key: pathname.slice(1) };
};
