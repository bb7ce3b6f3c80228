import type { Guid } from '../kernel/guid.ts';
import type { CountryCode } from './country-code.ts';

/** A bank or other holder of accounts that members can be connected to. */
export interface Institution {
  readonly guid: Guid<'INS'>;
  /** Short stable name; connectors are chosen by it. */
  readonly code: string;
  readonly name: string;
  readonly url: string;
  readonly isoCountryCodes: readonly CountryCode[];
  /** Higher comes first in lists. */
  readonly popularity: number;
  /** True when no new member may be created. */
  readonly isHidden: boolean;
  readonly isTest: boolean;
  readonly supportsOauth: boolean;
  readonly supportsAccountIdentification: boolean;
  readonly supportsAccountVerification: boolean;
  readonly supportsTransactionHistory: boolean;
  readonly accountKinds: readonly InstitutionAccountKind[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The institution of what users enter by hand. Its guid is no UUID, because existing clients know it. */
export const MANUAL_INSTITUTION: Institution = {
  guid: 'INS-MANUAL-cb5c-1d48-741c-b30f4ddd1730',
  code: 'manual',
  name: 'Manual Institution',
  url: '',
  isoCountryCodes: [],
  popularity: 0,
  isHidden: true,
  isTest: false,
  supportsOauth: false,
  supportsAccountIdentification: false,
  supportsAccountVerification: false,
  supportsTransactionHistory: false,
  accountKinds: [],
  createdAt: Date.UTC(2026, 10, 21),
  updatedAt: Date.UTC(2026, 10, 21),
};

export type InstitutionAccountKind =
  | 'checking'
  | 'savings'
  | 'loan'
  | 'credit_card'
  | 'investment'
  | 'line_of_credit'
  | 'mortgage';

/** Ids of the field types a login form is made of. */
export const FIELD_TYPE_IDS = {
  TEXT: 0,
  PASSWORD: 1,
  OPTIONS: 2,
  LOGIN: 3,
  IMAGE_DATA: 13,
  IMAGE_OPTIONS: 14,
} as const;

/** One field of an institution's login form; a member answers it by guid. */
export interface CredentialDefinition {
  readonly guid: Guid<'CRD'>;
  readonly institutionGuid: Guid<'INS'>;
  readonly fieldName: string;
  readonly fieldType: keyof typeof FIELD_TYPE_IDS;
  readonly label: string;
  /** From 1, in the order of the form. */
  readonly displayOrder: number;
  readonly isOptional: boolean;
  /** Where people get what they are to enter, in plain text, and the page for it. */
  readonly instructions?: { readonly text: string; readonly url: string };
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Every institution this installation offers. */
export interface Directory {
  /** Most popular first, then by name. */
  readonly institutions: readonly Institution[];
  readonly find: (guid: string) => Institution | null;
  /** In display order; empty for an institution that is not offered. */
  readonly credentialsOf: (guid: string) => readonly CredentialDefinition[];
}
