import type { NonEmpty } from './random.ts';

/** Where the bank's customers pay by card. `description` is raw feed text, as banks really spell it. */
export interface Merchant {
  readonly description: string;
  readonly merchantCategoryCode: number;
  readonly centsMin: number;
  readonly centsMax: number;
  /** Tips come on top when it posts; a fuel pump first asks for one dollar. */
  readonly settles: 'same' | 'tip' | 'pump';
  readonly isInternational?: true;
}

const merchant = (
  description: string,
  merchantCategoryCode: number,
  [centsMin, centsMax]: readonly [number, number],
  settles: Merchant['settles'] = 'same',
): Merchant => ({ description, merchantCategoryCode, centsMin, centsMax, settles });

export const COFFEE = merchant('SQ *BLUE OWL COFFEE AUSTIN TX', 5814, [450, 450]);
export const ONLINE_SHOP = merchant('AMZN MKTP US*RT4GB81Q0 AMZN.COM/BILL WA', 5942, [1_899, 6_499]);
export const RESTAURANT = merchant('TST* THE GRANGE KITCHEN AUSTIN TX', 5812, [2_400, 8_600], 'tip');
export const GROCER = merchant('H-E-B #455 AUSTIN TX', 5411, [1_200, 13_800]);

/** Repeats make a place more likely. */
export const MERCHANTS: NonEmpty<Merchant> = [
  GROCER,
  GROCER,
  merchant('TRADER JOE S #451 QPS AUSTIN TX', 5411, [1_450, 9_900]),
  merchant('WHOLEFDS LMR 10234 AUSTIN TX', 5411, [900, 12_200]),
  merchant('STARBUCKS STORE 08812 AUSTIN TX', 5814, [395, 1_180]),
  merchant('STARBUCKS STORE 08812 AUSTIN TX', 5814, [395, 1_180]),
  merchant('CHIPOTLE 1733 AUSTIN TX', 5814, [985, 2_640]),
  RESTAURANT,
  merchant('TST* LUPE TORTILLA #9 AUSTIN TX', 5812, [1_800, 6_900], 'tip'),
  merchant('BANGER S SAUSAGE HOUSE AUSTIN TX', 5813, [1_500, 5_200], 'tip'),
  merchant('SHELL OIL 57444212904 AUSTIN TX', 5542, [2_800, 6_100], 'pump'),
  merchant('UBER *TRIP HELP.UBER.COM CA', 4121, [780, 4_150]),
  merchant('TARGET 00018135 AUSTIN TX', 5310, [1_100, 8_800]),
  merchant('CVS/PHARMACY #08321 AUSTIN TX', 5912, [460, 4_300]),
  merchant('THE HOME DEPOT #6512 AUSTIN TX', 5200, [900, 15_500]),
  merchant('ALAMO DRAFTHOUSE CINEMA AUSTIN TX', 7832, [1_350, 4_900]),
  merchant('BOOKPEOPLE AUSTIN TX', 5942, [1_100, 4_700]),
  { ...merchant('PRET A MANGER 288 LONDON GB', 5814, [420, 1_650]), isInternational: true },
];

interface Subscription {
  readonly description: string;
  readonly merchantCategoryCode: number;
  readonly cents: number;
  readonly dayOfMonth: number;
}

export const SUBSCRIPTIONS: readonly Subscription[] = [
  { description: 'LONE STAR FITNESS CLUB AUSTIN TX', merchantCategoryCode: 7997, cents: 3_900, dayOfMonth: 3 },
  { description: 'NETFLIX.COM LOS GATOS CA', merchantCategoryCode: 4899, cents: 1_549, dayOfMonth: 5 },
  { description: 'SPOTIFY USA NEW YORK NY', merchantCategoryCode: 5815, cents: 1_199, dayOfMonth: 11 },
  { description: 'APPLE.COM/BILL CUPERTINO CA', merchantCategoryCode: 5818, cents: 299, dayOfMonth: 20 },
];
