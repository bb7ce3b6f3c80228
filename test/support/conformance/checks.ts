import type { Check } from './check.ts';
import { again, partial } from './checks/accounts.ts';
import { addresses } from './checks/addresses.ts';
import { amounts } from './checks/amounts.ts';
import { aborts, counts, repeats } from './checks/calls.ts';
import { dates } from './checks/dates.ts';
import { deltas } from './checks/deltas.ts';
import { endings } from './checks/endings.ts';
import { faults } from './checks/faults.ts';
import { manifests } from './checks/manifest.ts';
import { once } from './checks/once.ts';
import { pages } from './checks/pages.ts';
import { pending } from './checks/pending.ts';
import { sameAnswer, twins } from './checks/rows.ts';
import { secrets } from './checks/secrets.ts';
import { shapes } from './checks/shapes.ts';

/** K1 to K19. */
export const CHECKS: readonly Check[] = [
  faults,
  aborts,
  repeats,
  counts,
  once,
  secrets,
  sameAnswer,
  twins,
  pending,
  amounts,
  dates,
  partial,
  again,
  shapes,
  pages,
  deltas,
  endings,
  addresses,
  manifests,
];
