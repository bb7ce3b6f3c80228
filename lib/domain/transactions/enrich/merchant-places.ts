import type { Guid } from '../../kernel/guid.ts';
import { merchantNamed } from '../merchant-catalogue.ts';
import { phraseTable } from './phrases.ts';

/**
 * How the text of a payment names the place of a merchant: by a number, or by the town where the merchant has one place
 * only.
 */
const LINES: readonly (readonly [merchant: string, mark: string, place: Guid<'MCL'>])[] = [
  ['H-E-B', '455', 'MCL-fb44c5b6-79a9-42c5-b9a6-2c103f17df25'],
  ["Trader Joe's", '451', 'MCL-a0a1687b-5b34-4c6e-9287-272322737268'],
  ['Whole Foods Market', '10234', 'MCL-278d88dc-e2d2-493e-8de2-d61872244a9a'],
  ['Starbucks', '08812', 'MCL-18870fcb-962a-4cb6-8a4b-aafc88215b2a'],
  ['Chipotle', '1733', 'MCL-43274b2b-16b1-4b7b-ba63-0b2e5b496df5'],
  ['The Grange Kitchen', 'AUSTIN TX', 'MCL-613aa0bd-4fd0-425e-8040-d1b47d89662d'],
  ['Lupe Tortilla', '9', 'MCL-712cbec5-c82b-4326-a668-047861d51aa3'],
  ["Banger's Sausage House", 'AUSTIN TX', 'MCL-f0872acb-4e21-449a-8e96-fc97affcc849'],
  ['Shell', '57444212904', 'MCL-bf205ccb-1750-4703-98b5-a9844a2fd0c4'],
  ['Target', '00018135', 'MCL-9cb2f362-8a26-48db-8589-bf701757a568'],
  ['CVS Pharmacy', '08321', 'MCL-d0b3ac37-09b0-4150-863f-e1aa665308b5'],
  ['Home Depot', '6512', 'MCL-adeabedd-b9f0-453e-9c32-312cc1841a8f'],
  ['Alamo Drafthouse Cinema', 'AUSTIN TX', 'MCL-b687699c-8108-4d79-8506-ea1b619c4fac'],
  ['BookPeople', 'AUSTIN TX', 'MCL-d814ddaf-3fea-4317-8882-9a14d943caf7'],
  ['Blue Owl Coffee', 'AUSTIN TX', 'MCL-738e8788-26ca-465b-9391-5619e2b8a55b'],
  ['Lone Star Fitness Club', 'AUSTIN TX', 'MCL-a9a1d5f6-0bc8-42b0-8c35-7686c82fc661'],
  ['Pret A Manger', '288', 'MCL-cb084cf7-5b0e-4827-936d-631eb1642851'],
];

const byMerchant = new Map(
  [...Map.groupBy(LINES, ([name]) => merchantNamed(name).guid)].map(([guid, lines]) => [
    guid,
    phraseTable(lines.map(([, mark, place]) => [mark, place] as const)),
  ]),
);

/** The place of business that the words name; null when they name none that is known. */
export const merchantLocationOf = (merchant: Guid<'MCH'>, words: readonly string[]): Guid<'MCL'> | null =>
  byMerchant.get(merchant)?.find(words, () => true) ?? null;
