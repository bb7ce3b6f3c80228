import type { Institution } from '../../domain/institutions/institution.ts';
import type { Guid } from '../../domain/kernel/guid.ts';

/** When the directory's fixed entries were written; clients see it as their creation time. */
export const DIRECTORY_SINCE = Date.UTC(2026, 10, 21);

interface SandboxInstitution {
  readonly institution: Institution;
  /**
   * Guids of the two fields of the login form. They are fixed, because clients may keep them for a day. Null when
   * people log in at the institution itself.
   */
  readonly logins: { readonly login: Guid<'CRD'>; readonly password: Guid<'CRD'> } | null;
}

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
  createdAt: DIRECTORY_SINCE,
  updatedAt: DIRECTORY_SINCE,
} as const;

/** One sandbox bank under three names: its own, and the codes and guids that existing clients' tests connect to. */
export const SANDBOX_INSTITUTIONS: readonly SandboxInstitution[] = [
  {
    institution: {
      ...shared,
      guid: 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713',
      code: 'sandbox',
      name: 'Tributary Sandbox Bank',
      popularity: 100,
    },
    logins: {
      login: 'CRD-14eb10a7-5918-451d-95c1-9f835ceafa39',
      password: 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b',
    },
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
    logins: {
      login: 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1',
      password: 'CRD-d6e3cfb3-d761-4614-886d-cc4c380587af',
    },
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
    logins: null,
  },
];
