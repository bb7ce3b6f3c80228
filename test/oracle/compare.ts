import type { KnownFault } from './known.ts';
import { makeUser } from './made-up/make-user.ts';
import { oracleOf } from './oracle.ts';
import type { Past } from './rules/notifications.ts';
import { decidedIn } from './service/decided.ts';
import { readService } from './service/planned.ts';
import { shownByService } from './service/shown.ts';

export interface Comparison {
  readonly compared: number;
  /** One line for each figure that differs for no known reason. */
  readonly differences: readonly string[];
  /** How many figures are left open because of a known fault. */
  readonly open: number;
  /** How many figures each known fault changes. */
  readonly known: ReadonlyMap<KnownFault, number>;
}

/** Compares the service with the oracle for one made-up user, on each day on which the user reads. */
export const compareUser = (seed: number): Comparison => {
  const differences: string[] = [];
  const known = new Map<KnownFault, number>();
  const past: Past[] = [];
  let compared = 0;
  let open = 0;
  for (const read of readService(makeUser(seed))) {
    const shown = shownByService(read);
    const figures = oracleOf(read.reading, past, decidedIn(read));
    past.push({ reading: read.reading, figures });
    for (const [name, figure] of figures) {
      if (figure.known === null) compared += 1;
      else open += 1;
      const value = shown.get(name) ?? 'not shown';
      if (value === figure.value) continue;
      if (figure.known !== null) known.set(figure.known, (known.get(figure.known) ?? 0) + 1);
      else differences.push(`user ${seed} on ${read.reading.today}: ${name} is ${value}, right is ${figure.value}`);
    }
  }
  return { compared, open, differences, known };
};
