import * as z from 'zod/mini';
import { FILE_IMPORT_CODE } from '../../domain/institutions/file-import.ts';
import type { ConnectorManifest } from '../kit/manifest.ts';

const SINCE = Date.UTC(2026, 10, 22);

/** Its members get their data from files. It calls nobody, so it has no connector, and all limits of calls are 0. */
export const manifest: ConnectorManifest = {
  name: 'files',
  institutions: {
    kind: 'fixed',
    list: [
      {
        institution: {
          guid: 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41',
          code: FILE_IMPORT_CODE,
          name: 'File import',
          url: '',
          isoCountryCodes: ['US', 'CA', 'MX'],
          popularity: 0,
          isHidden: false,
          isTest: false,
          supportsOauth: false,
          supportsAccountIdentification: false,
          supportsAccountVerification: false,
          supportsTransactionHistory: false,
          accountKinds: ['checking', 'savings', 'loan', 'credit_card', 'investment', 'line_of_credit', 'mortgage'],
          createdAt: SINCE,
          updatedAt: SINCE,
        },
        login: { kind: 'import' },
      },
    ],
  },
  feed: 'delta',
  history: { daysMax: null, overlapDays: 0 },
  budget: null,
  limits: { callSeconds: 0, contactSeconds: 0, collectSeconds: 0, bodyBytes: 0 },
  requests: { toConnect: 0, perJob: 0, perAccount: 0, rowsPerPage: null, once: [], addressField: null, revokes: false },
  offers: { holdings: true, numbers: false, owners: false },
  settings: { schema: () => z.strictObject({}) },
  sentences: {},
  consentUrl: null,
};
