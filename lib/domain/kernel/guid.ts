import { hash } from 'node:crypto';

/** Guids of the contract: a three-letter prefix, a dash and a lower-case UUID. */
export const GUID_PREFIXES = {
  account: 'ACT',
  accountNumber: 'ACN',
  category: 'CAT',
  client: 'CLT',
  credential: 'CRD',
  delivery: 'DLV',
  event: 'EVT',
  holding: 'HOL',
  import: 'IMP',
  institution: 'INS',
  importMapping: 'MAP',
  job: 'JOB',
  member: 'MBR',
  memberCredential: 'MCR',
  merchant: 'MCH',
  merchantLocation: 'MCL',
  tag: 'TAG',
  tagging: 'TGN',
  microDeposit: 'MIC',
  replay: 'RPL',
  transaction: 'TRN',
  transactionRule: 'TXR',
  user: 'USR',
  webhookEndpoint: 'WHE',
  widgetSession: 'SES',
  beat: 'BET',
  budget: 'BGT',
  deliverable: 'DNF',
  goal: 'GOL',
  monthlyCashFlowProfile: 'MCF',
  notification: 'NTF',
  oauthState: 'OAS',
  repeatingTransaction: 'RPT',
  scheduledPayment: 'SCP',
  spendingPlan: 'SPL',
  spendingPlanAccount: 'SPA',
  spendingPlanIteration: 'SPI',
  spendingPlanIterationItem: 'SII',
} as const;

export type GuidPrefix = (typeof GUID_PREFIXES)[keyof typeof GUID_PREFIXES];
export type Guid<P extends GuidPrefix = GuidPrefix> = `${P}-${string}`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const toGuid = <P extends GuidPrefix>(prefix: P, uuid: string): Guid<P> => `${prefix}-${uuid}`;

export const isGuid = <P extends GuidPrefix>(prefix: P, value: string): value is Guid<P> =>
  value.startsWith(`${prefix}-`) && UUID.test(value.slice(prefix.length + 1));

/** The UUID inside a guid. */
export const uuidOf = (guid: Guid): string => guid.slice(4);

/** A guid that follows from what the object is made of, so that computing it again gives the same: a UUID of version 8. */
export const derivedGuid = <P extends GuidPrefix>(prefix: P, ...parts: readonly string[]): Guid<P> => {
  const hex = hash('sha256', JSON.stringify(parts), 'hex');
  return toGuid(
    prefix,
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
};
