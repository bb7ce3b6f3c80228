import type { Merchant } from '../merchant.ts';
import { findMerchantNamed } from '../merchant-catalogue.ts';

/** The merchant that a table of this folder names; a name the catalogue does not have is a mistake in the table. */
export const merchantNamed = (name: string): Merchant => {
  const merchant = findMerchantNamed(name);
  if (merchant === null) throw new RangeError(`The catalogue has no merchant ${name}`);
  return merchant;
};
