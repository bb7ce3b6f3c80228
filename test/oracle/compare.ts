import { makeUser } from './made-up/make-user.ts';
import { oracleOf } from './oracle.ts';
import type { Past } from './rules/notifications.ts';
import { decidedIn } from './service/decided.ts';
import { readService } from './service/planned.ts';
import { shownByService } from './service/shown.ts';

export interface Comparison {
  readonly compared: number;
  /** One line for each figure that differs. */
  readonly differences: readonly string[];
}

/** Compares the service with the oracle for one made-up user, on each day on which the user reads. */
export const compareUser = async (seed: number): Promise<Comparison> => {
  const differences: string[] = [];
  const past: Past[] = [];
  let compared = 0;
  for (const read of readService(makeUser(seed))) {
    const shown = await shownByService(read);
    const figures = oracleOf(read.reading, past, decidedIn(read));
    past.push({ reading: read.reading, figures });
    compared += figures.size;
    for (const [name, right] of figures) {
      const value = shown.get(name) ?? 'not shown';
      if (value === right) continue;
      differences.push(`user ${seed} on ${read.reading.today}: ${name} is ${value}, right is ${right}`);
    }
  }
  return { compared, differences };
};
