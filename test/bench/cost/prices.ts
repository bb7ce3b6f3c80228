/**
 * On-demand list prices in us-east-1, in dollars, with the page of AWS that has each. They are of November 2024, when DynamoDB
 * became cheaper; AWS has changed none of them since, as far as we know. Of Lambda those of Arm.
 */
export const PRICES = {
  // https://aws.amazon.com/dynamodb/pricing/on-demand/
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** A month, with point-in-time recovery. */
  storedGigabyte: 0.25,
  recoverableGigabyte: 0.2,
  // https://aws.amazon.com/lambda/pricing/
  lambdaRequest: 0.2e-6,
  lambdaGigabyteSecond: 1.33334e-5,
  // https://aws.amazon.com/sqs/pricing/ (standard queues)
  sqsRequest: 0.4e-6,
  // https://aws.amazon.com/api-gateway/pricing/ (HTTP API)
  httpApiRequest: 1e-6,
  httpApiRequestBeyond: 0.9e-6,
  // https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer
  sentGigabyte: 0.09,
  sentGigabyteBeyond: 0.085,
  // https://aws.amazon.com/eventbridge/pricing/ (custom events)
  busEvent: 1e-6,
  // https://aws.amazon.com/cloudwatch/pricing/
  logGigabyte: 0.5,
  /** A month, of bytes as they are stored. */
  keptLogGigabyte: 0.03,
  alarmMetric: 0.1,
  metric: 0.3,
  dashboard: 3,
  insightRule: 0.5,
  // https://aws.amazon.com/kms/pricing/
  key: 1,
  keyRequest: 3e-6,
} as const;

/** What each account gets each month, for ever, of the same pages. */
export const FREE = {
  storedGigabytes: 25,
  lambdaRequests: 1e6,
  lambdaGigabyteSeconds: 400_000,
  sqsRequests: 1e6,
  sentGigabytes: 100,
  logGigabytes: 5,
  alarmMetrics: 10,
  metrics: 10,
  /** Of at most so many metrics each. */
  dashboardMetrics: 50,
  insightRules: 1,
  keyRequests: 20_000,
} as const;

/** Up to here the first price holds, beyond it the second one. */
export const TIERS = { httpApiRequests: 300e6, sentGigabytes: 10_240 } as const;
