import type { ListedInstitution } from '../kit/manifest.ts';

/** The field of the form, and the only answer of a user. */
export const SETUP_TOKEN_FIELD = 'SETUP_TOKEN';

const SINCE = Date.UTC(2026, 10, 22);
const CREATE_TOKEN_URL = 'https://bridge.simplefin.org/simplefin/create';

export const SIMPLEFIN: ListedInstitution = {
  institution: {
    guid: 'INS-9a4c2d0e-6f5b-4b1e-8a57-3f0f5c1d7e21',
    code: 'simplefin',
    name: 'SimpleFIN',
    url: 'https://bridge.simplefin.org',
    // The Bridge has banks of these countries.
    isoCountryCodes: ['US', 'CA'],
    popularity: 70,
    isHidden: false,
    isTest: false,
    supportsOauth: false,
    supportsAccountIdentification: false,
    supportsAccountVerification: false,
    supportsTransactionHistory: true,
    accountKinds: ['checking', 'savings', 'loan', 'credit_card', 'investment', 'line_of_credit', 'mortgage'],
    createdAt: SINCE,
    updatedAt: SINCE,
  },
  login: {
    kind: 'form',
    fields: [
      {
        guid: 'CRD-5b8f7c64-2f1d-4f0a-9c3e-7d6a1e0b4c92',
        fieldName: SETUP_TOKEN_FIELD,
        // No app shows an answer of this type: whoever has the token can use it.
        fieldType: 'PASSWORD',
        label: 'SimpleFIN setup token',
        isOptional: false,
        instructions: {
          text:
            'Connect your banks at the SimpleFIN Bridge, make a setup token for this app there, and enter it here. ' +
            'A token works once.',
          url: CREATE_TOKEN_URL,
        },
      },
    ],
  },
};
