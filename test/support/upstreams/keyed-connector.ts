import * as z from 'zod/mini';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { manifest as sandbox } from '../../../lib/connectors/sandbox/manifest.ts';

/** A connector that needs settings and secrets of each client. No code stands behind it. */
export const keyedConnector: ConnectorManifest = {
  ...sandbox,
  name: 'keyed',
  institutions: {
    kind: 'fixed',
    list: [
      {
        institution: {
          guid: 'INS-5d3c1c8e-7a51-4bb1-8f0d-3a4c5b6d7e8f',
          code: 'keyed_bank',
          name: 'Keyed Bank',
          url: 'https://keyed.example',
          isoCountryCodes: ['DE'],
          popularity: 10,
          isHidden: false,
          isTest: true,
          supportsOauth: false,
          supportsAccountIdentification: false,
          supportsAccountVerification: false,
          supportsTransactionHistory: false,
          accountKinds: ['checking'],
          createdAt: 0,
          updatedAt: 0,
        },
        login: { kind: 'form', fields: [] },
      },
    ],
  },
  settings: {
    schema: () => z.strictObject({}),
    client: {
      settings: () =>
        z.strictObject({ client_id: z.string().check(z.minLength(1)), is_sandbox: z.optional(z.boolean()) }),
      secrets: () => z.strictObject({ api_key: z.string().check(z.minLength(1)) }),
      isNeeded: true,
    },
  },
  consentUrl: null,
};
