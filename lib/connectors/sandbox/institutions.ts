import type { Guid } from '../../domain/kernel/guid.ts';
import type { ListedInstitution, Login } from '../kit/manifest.ts';

const SINCE = Date.UTC(2026, 10, 21);

const loginForm = (login: Guid<'CRD'>, password: Guid<'CRD'>): Login => ({
  kind: 'form',
  fields: [
    { guid: login, fieldName: 'LOGIN', fieldType: 'LOGIN', label: 'Username', isOptional: false },
    { guid: password, fieldName: 'PASSWORD', fieldType: 'PASSWORD', label: 'Password', isOptional: false },
  ],
});

const shared = {
  url: 'https://sandbox-bank.example',
  isoCountryCodes: ['US', 'CA', 'MX'],
  isHidden: false,
  isTest: true,
  supportsOauth: false,
  supportsAccountIdentification: true,
  supportsAccountVerification: true,
  supportsTransactionHistory: true,
  accountKinds: ['checking', 'savings', 'loan', 'credit_card', 'investment'],
  createdAt: SINCE,
  updatedAt: SINCE,
} as const;

/** One sandbox bank under three names: its own, and the codes and guids that existing clients' tests connect to. */
export const SANDBOX_INSTITUTIONS: readonly ListedInstitution[] = [
  {
    institution: {
      ...shared,
      guid: 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713',
      code: 'sandbox',
      name: 'Tributary Sandbox Bank',
      popularity: 100,
    },
    login: loginForm('CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b'),
  },
  {
    institution: {
      ...shared,
      guid: 'INS-1572a04c-912b-59bf-5841-332c7dfafaef',
      code: 'mxbank',
      name: 'MX Bank',
      url: 'https://www.mx.com',
      isoCountryCodes: ['US'],
      popularity: 90,
    },
    login: loginForm('CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1', 'CRD-d6e3cfb3-d761-4614-886d-cc4c380587af'),
  },
  {
    institution: {
      ...shared,
      guid: 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c',
      code: 'mx_bank_oauth',
      name: 'MX Bank (OAuth)',
      url: 'https://www.mx.com',
      isoCountryCodes: ['US'],
      popularity: 80,
      supportsOauth: true,
      // It gives account numbers but no owners, and keeps no history.
      supportsAccountIdentification: false,
      supportsTransactionHistory: false,
    },
    login: { kind: 'consent' },
  },
];
