import * as z from 'zod/mini';
import { guidSchema } from './guid-schema.ts';

/** One schema for each kind of guid, shared by all objects that name one. */
export const accountGuid = guidSchema('ACT');
export const accountNumberGuid = guidSchema('ACN');
export const beatGuid = guidSchema('BET');
export const budgetGuid = guidSchema('BGT');
export const categoryGuid = guidSchema('CAT');
export const clientGuid = guidSchema('CLT');
export const credentialGuid = guidSchema('CRD');
export const deliverableGuid = guidSchema('DNF');
export const goalGuid = guidSchema('GOL');
export const holdingGuid = guidSchema('HOL');
export const importGuid = guidSchema('IMP');
export const importMappingGuid = guidSchema('MAP');
/** The guid of the Manual Institution holds no UUID; it is older than this service. */
export const institutionGuid = z.templateLiteral([
  'INS-',
  z
    .string()
    .check(
      z.regex(/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|MANUAL-cb5c-1d48-741c-b30f4ddd1730)$/),
    ),
]);
export const jobGuid = guidSchema('JOB');
export const memberCredentialGuid = guidSchema('MCR');
export const memberGuid = guidSchema('MBR');
export const merchantGuid = guidSchema('MCH');
export const merchantLocationGuid = guidSchema('MCL');
export const scheduledPaymentGuid = guidSchema('SCP');
export const monthlyCashFlowProfileGuid = guidSchema('MCF');
export const notificationGuid = guidSchema('NTF');
export const oauthStateGuid = guidSchema('OAS');
export const repeatingTransactionGuid = guidSchema('RPT');
export const tagGuid = guidSchema('TAG');
export const taggingGuid = guidSchema('TGN');
export const microDepositGuid = guidSchema('MIC');
export const transactionGuid = guidSchema('TRN');
export const transactionRuleGuid = guidSchema('TXR');
export const spendingPlanGuid = guidSchema('SPL');
export const spendingPlanAccountGuid = guidSchema('SPA');
export const spendingPlanIterationGuid = guidSchema('SPI');
export const iterationItemGuid = guidSchema('SII');
export const userGuid = guidSchema('USR');
export const webhookEndpointGuid = guidSchema('WHE');
export const eventGuid = guidSchema('EVT');
export const deliveryGuid = guidSchema('DLV');
export const replayGuid = guidSchema('RPL');
export const widgetSessionGuid = guidSchema('SES');
