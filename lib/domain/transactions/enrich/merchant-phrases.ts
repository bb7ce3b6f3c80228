import { categoryNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { Merchant } from '../merchant.ts';
import { merchantNamed } from '../merchant-catalogue.ts';
import { merchantKey } from '../merchants.ts';
import { phraseTable } from './phrases.ts';

export interface KnownMerchant {
  readonly merchant: Merchant;
  readonly categoryGuid: Guid<'CAT'>;
  readonly isSubscription: boolean;
  /** The letters of the name, as the table of brands has them. */
  readonly key: string;
}

/** How feeds begin the text of a payment to each merchant, processor prefixes left out. */
const LINES: readonly (readonly [merchant: string, category: string, ...beginnings: readonly string[]])[] = [
  ['Alamo Drafthouse Cinema', 'Movies & DVDs', 'ALAMO DRAFTHOUSE', 'DRAFTHOUSE COM'],
  ['Amazon', 'Shopping', 'AMAZON', 'AMZN', 'AMAZON COM'],
  ['Apple', 'Entertainment', 'APPLE COM BILL', 'APL ITUNES', 'ITUNES COM BILL'],
  ["Banger's Sausage House", 'Alcohol & Bars', 'BANGER S SAUSAGE', 'BANGERS SAUSAGE'],
  ['Blue Owl Coffee', 'Coffee Shops', 'BLUE OWL COFFEE'],
  ['BookPeople', 'Books', 'BOOKPEOPLE'],
  ['CVS Pharmacy', 'Pharmacy', 'CVS'],
  ['Chipotle', 'Fast Food', 'CHIPOTLE'],
  ['City of Austin Utilities', 'Utilities', 'CITY OF AUSTIN UTILITIES', 'CITY OF AUSTIN T PAYMENT', 'AUSTIN ENERGY'],
  ['Grande Communications', 'Internet', 'GRANDE COMMUNICATIONS'],
  ['H-E-B', 'Groceries', 'H E B', 'HEB'],
  ['Hill Country Auto Finance', 'Auto Payment', 'HILL COUNTRY AUTO FINANCE'],
  ['Home Depot', 'Home Improvement', 'THE HOME DEPOT', 'HOME DEPOT', 'HOMEDEPOT COM'],
  ['Lone Star Fitness Club', 'Gym', 'LONE STAR FITNESS'],
  ['Lupe Tortilla', 'Restaurants', 'LUPE TORTILLA'],
  ['Netflix', 'Movies & DVDs', 'NETFLIX', 'NETFLIX COM'],
  ['Oakwood Apartments', 'Mortgage & Rent', 'OAKWOOD APTS', 'OAKWOOD APARTMENTS'],
  ['Pret A Manger', 'Fast Food', 'PRET A MANGER'],
  ['Shell', 'Gas', 'SHELL OIL', 'SHELL SERVICE', 'SHELL'],
  ['Spotify', 'Music', 'SPOTIFY'],
  ['Starbucks', 'Coffee Shops', 'STARBUCKS', 'SBUX'],
  ['Target', 'Shopping', 'TARGET', 'TARGET COM'],
  ['The Grange Kitchen', 'Restaurants', 'THE GRANGE KITCHEN', 'GRANGE KITCHEN'],
  ["Trader Joe's", 'Groceries', 'TRADER JOE S', 'TRADER JOES', 'TRADER JOE'],
  ['Uber', 'Rental Car & Taxi', 'UBER', 'UBER TRIP'],
  ['Verizon Wireless', 'Mobile Phone', 'VERIZON WIRELESS', 'VZWRLSS', 'VZW'],
  ['Whole Foods Market', 'Groceries', 'WHOLEFDS', 'WHOLE FOODS', 'WHOLEFOODS'],
];

/** What is bought there is a running service: a subscription, however often it is billed. */
const SUBSCRIPTIONS: ReadonlySet<string> = new Set(['Apple', 'Lone Star Fitness Club', 'Netflix', 'Spotify']);

const table = phraseTable(
  LINES.flatMap(([name, category, ...beginnings]) => {
    const known: KnownMerchant = {
      merchant: merchantNamed(name),
      categoryGuid: categoryNamed(category).guid,
      isSubscription: SUBSCRIPTIONS.has(name),
      key: merchantKey(name),
    };
    return beginnings.map((beginning) => [beginning, known] as const);
  }),
);

/** The merchant whose payments begin with these words. */
export const merchantOf = (words: readonly string[]): KnownMerchant | null => table.begin(words);
