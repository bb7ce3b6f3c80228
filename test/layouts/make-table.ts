import { seededRandom } from '../support/recurring/random.ts';
import { drawLayout } from './draw-layout.ts';
import { LANGUAGES } from './languages.ts';
import type { Layout } from './layout.ts';
import { type Ledger, makeLedger } from './ledger.ts';

export interface MadeUpTable {
  readonly ledger: Ledger;
  readonly layout: Layout;
}

/** Layouts are drawn apart from ledgers. */
const LAYOUTS_SEED = 1_000_003;

export const makeTable = (seed: number): MadeUpTable => {
  const random = seededRandom(seed);
  const ledger = makeLedger(random.pick(LANGUAGES), random);
  return { ledger, layout: drawLayout(ledger, seededRandom(seed + LAYOUTS_SEED)) };
};
