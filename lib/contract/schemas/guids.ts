import { guidSchema } from '../guid-schema.ts';

/** One schema for each kind of guid, shared by every object that names one. */
export const accountGuid = guidSchema('ACT');
export const categoryGuid = guidSchema('CAT');
export const clientGuid = guidSchema('CLT');
export const credentialGuid = guidSchema('CRD');
export const holdingGuid = guidSchema('HOL');
export const institutionGuid = guidSchema('INS');
export const jobGuid = guidSchema('JOB');
export const memberCredentialGuid = guidSchema('MCR');
export const memberGuid = guidSchema('MBR');
export const merchantGuid = guidSchema('MCH');
export const merchantLocationGuid = guidSchema('MCL');
export const transactionGuid = guidSchema('TRN');
export const transactionRuleGuid = guidSchema('TXR');
export const userGuid = guidSchema('USR');
export const webhookEndpointGuid = guidSchema('WHE');
