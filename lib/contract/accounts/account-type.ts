import * as z from 'zod/mini';
import type { FeedAccountType } from '../../domain/upstream/feed.ts';
import { namesOf } from '../kernel/names-of.ts';

/** Account types and their ids. */
export const ACCOUNT_TYPE_IDS = {
  UNKNOWN: 0,
  CHECKING: 1,
  SAVINGS: 2,
  LOAN: 3,
  CREDIT_CARD: 4,
  INVESTMENT: 5,
  LINE_OF_CREDIT: 6,
  MORTGAGE: 7,
  PROPERTY: 8,
  CASH: 9,
  INSURANCE: 10,
  PREPAID: 11,
  CHECKING_LINE_OF_CREDIT: 12,
} as const satisfies Record<FeedAccountType, number>;

export const PROPERTY_TYPE_IDS = {
  REAL_ESTATE: 0,
  VEHICLE: 1,
  ART: 2,
  JEWELRY: 3,
  FURNITURE: 4,
  APPLIANCES: 5,
  COMPUTER: 6,
  ELECTRONICS: 7,
  SPORTS_EQUIPMENT: 8,
  MISCELLANEOUS: 9,
} as const;

export const accountTypeId = z.enum(ACCOUNT_TYPE_IDS).register(z.globalRegistry, { id: 'AccountType' });

export const accountTypeName = z.enum(namesOf(ACCOUNT_TYPE_IDS)).register(z.globalRegistry, { id: 'AccountTypeName' });

export const propertyTypeId = z.enum(PROPERTY_TYPE_IDS).register(z.globalRegistry, { id: 'PropertyType' });

export const propertyTypeName = z.enum(namesOf(PROPERTY_TYPE_IDS));
propertyTypeName.register(z.globalRegistry, { id: 'PropertyTypeName' });

type PropertyTypeName = keyof typeof PROPERTY_TYPE_IDS;

const isPropertyTypeName = (name: string): name is PropertyTypeName => Object.hasOwn(PROPERTY_TYPE_IDS, name);

/** Null for a name that the contract does not know. */
export const findPropertyType = (name: string) =>
  isPropertyTypeName(name) ? { id: PROPERTY_TYPE_IDS[name], name } : null;
