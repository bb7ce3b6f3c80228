import * as z from 'zod/mini';
import type { ConnectorManifest, ListedInstitution } from '../../../lib/connectors/kit/manifest.ts';
import { baseUrlSetting } from '../../../lib/connectors/kit/stage-settings.ts';

export const SETUP_CODE_FIELD = 'SETUP_CODE';

const SINCE = Date.UTC(2026, 10, 22);

const shared = {
  url: 'https://harbor.example',
  isoCountryCodes: ['US'],
  popularity: 10,
  isHidden: false,
  isTest: true,
  supportsOauth: false,
  supportsAccountIdentification: false,
  supportsAccountVerification: false,
  supportsTransactionHistory: false,
  accountKinds: ['checking', 'credit_card'],
  createdAt: SINCE,
  updatedAt: SINCE,
} as const;

export const BY_CODE: ListedInstitution = {
  institution: { ...shared, guid: 'INS-5ba7a730-1395-49c4-9a3e-b7003017fb64', code: 'harbor', name: 'Harbor Bank' },
  login: {
    kind: 'form',
    fields: [
      {
        guid: 'CRD-61c83439-dcae-499a-a9ae-a56c212af615',
        fieldName: SETUP_CODE_FIELD,
        fieldType: 'PASSWORD',
        label: 'Setup code',
        isOptional: false,
      },
    ],
  },
};

export const BY_CONSENT: ListedInstitution = {
  institution: {
    ...shared,
    guid: 'INS-db06e007-8949-4c71-96ca-46c2a4f036ed',
    code: 'harbor_consent',
    name: 'Harbor Bank (Consent)',
    supportsOauth: true,
  },
  login: { kind: 'consent' },
};

const schema = () => z.strictObject({ base_url: baseUrlSetting() });

export const harborSettings = (settings: unknown) => z.parse(schema(), settings);

export const manifest: ConnectorManifest = {
  name: 'harbor',
  institutions: { kind: 'fixed', list: [BY_CODE, BY_CONSENT] },
  feed: 'delta',
  history: { daysMax: null, overlapDays: 1 },
  budget: { capacity: 6, refillPerDay: 18, reserve: 2, freshnessHours: 24 },
  limits: { callSeconds: 10, contactSeconds: 15, collectSeconds: 30, bodyBytes: 1_048_576 },
  requests: {
    toConnect: 1,
    perJob: 1,
    perAccount: 0,
    rowsPerPage: null,
    once: ['claim'],
    revokes: true,
    addressField: null,
  },
  offers: { holdings: false, numbers: false, owners: false },
  settings: { schema },
  sentences: { account: 'Connected, but some accounts of {institution} could not be updated this time.' },
  consentUrl: null,
};
