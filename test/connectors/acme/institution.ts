import type { ListedInstitution } from '../../../lib/connectors/kit/manifest.ts';

/** The field of the form in which users enter their key. */
export const API_KEY_FIELD = 'API_KEY';

const SINCE = Date.UTC(2026, 10, 22);

export const ACME: ListedInstitution = {
  institution: {
    guid: 'INS-b22f8821-a0a9-4116-ada1-a4ce3179f131',
    code: 'acme',
    name: 'Acme',
    url: 'https://acme.example',
    isoCountryCodes: ['US'],
    popularity: 50,
    isHidden: false,
    isTest: false,
    supportsOauth: false,
    supportsAccountIdentification: false,
    supportsAccountVerification: false,
    supportsTransactionHistory: true,
    accountKinds: ['checking', 'savings', 'credit_card'],
    createdAt: SINCE,
    updatedAt: SINCE,
  },
  login: {
    kind: 'form',
    fields: [
      {
        guid: 'CRD-e1c79d7f-b9aa-443f-99bb-d846e4525f95',
        fieldName: API_KEY_FIELD,
        fieldType: 'PASSWORD',
        label: 'API key',
        isOptional: false,
      },
    ],
  },
};
