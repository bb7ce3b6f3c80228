import { derivedGuid } from '../kernel/guid.ts';
import { wordsOf } from './enrich/phrases.ts';
import { brandNames } from './kinds/brand-table.ts';
import type { Merchant } from './merchant.ts';
import { MERCHANTS } from './merchant-catalogue.ts';

/** How a business is called, whatever its letters look like, with or without THE before it. */
export const merchantKey = (name: string): string => {
  const words = wordsOf(name);
  return (words[0] === 'THE' && words.length > 1 ? words.slice(1) : words).join('');
};

const catalogued: ReadonlyMap<string, Merchant> = new Map(
  MERCHANTS.map((merchant) => [merchantKey(merchant.name), merchant]),
);
const made = new Map<string, Merchant>();

/** The merchant of a brand. Its guid follows from the name, so that it is the same in the next release. */
export const merchantNamedAs = (name: string): Merchant => {
  const known = made.get(name);
  if (known !== undefined) return known;
  const id = merchantKey(name);
  const merchant = catalogued.get(id) ?? { guid: derivedGuid('MCH', 'brand', id), name, websiteUrl: null };
  made.set(name, merchant);
  return merchant;
};

const byName = new Intl.Collator('en');

let every: readonly Merchant[] | undefined;

/** Those of the catalogue and of the table of brands, by name. */
export const allMerchants = (): readonly Merchant[] => {
  every ??= [
    ...new Map([...MERCHANTS, ...brandNames().map(merchantNamedAs)].map((one) => [one.guid, one])).values(),
  ].toSorted((a, b) => byName.compare(a.name, b.name));
  return every;
};

let byGuid: ReadonlyMap<string, Merchant> | undefined;

export const findAnyMerchant = (guid: string): Merchant | null => {
  byGuid ??= new Map(allMerchants().map((merchant) => [merchant.guid, merchant]));
  return byGuid.get(guid) ?? null;
};
