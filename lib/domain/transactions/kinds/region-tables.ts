import { type Brand, brandsOf } from './brand-table.ts';
import { regionOf } from './region.ts';
import { type WordTable, wordTableOf } from './word-table.ts';

/** What is known where accounts have one currency. */
export interface RegionTables extends WordTable {
  readonly brandOf: (key: string) => Brand | null;
}

/** A process sees rows of few currencies, and the words of a region take a megabyte at most. */
const REGIONS_KEPT_MAX = 8;
const kept = new Map<string, RegionTables>();

/** `null` where the currency is not known. */
export const regionTables = (currencyCode: string | null): RegionTables => {
  const key = currencyCode ?? '';
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= REGIONS_KEPT_MAX) kept.clear();
  const region = regionOf(currencyCode);
  const made = { ...wordTableOf(region), brandOf: brandsOf(region) };
  kept.set(key, made);
  return made;
};
