import { createHash } from 'node:crypto';
import type { testIds } from '../support/adapters/ids.ts';

export interface NumberedIds extends ReturnType<typeof testIds> {
  /** From here on, ids belong to the next step: how many ids one step takes changes no id of another. */
  readonly nextStep: () => void;
}

/**
 * Ids that repeat run for run and say where they come from: the last twelve digits of a uuid are the step and the place
 * within the step. They rise, as those of production do.
 */
export const numberedIds = (): NumberedIds => {
  let step = 0;
  let drawn = { uuids: 0, bytes: 0, fractions: 0 };
  const digest = (name: string): Buffer => createHash('sha256').update(name).digest();
  const digits = (number: number): string => String(number).padStart(6, '0');
  return {
    nextStep: () => {
      step += 1;
      drawn = { uuids: 0, bytes: 0, fractions: 0 };
    },
    uuid: () => {
      drawn.uuids += 1;
      return `00000000-0000-7000-a000-${digits(step)}${digits(drawn.uuids)}`;
    },
    bytes: (count) => {
      drawn.bytes += 1;
      const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, block) =>
        digest(`bytes ${step} ${drawn.bytes} ${block}`),
      );
      return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
    },
    fraction: () => {
      drawn.fractions += 1;
      return digest(`fraction ${step} ${drawn.fractions}`).readUInt32BE() / 2 ** 32;
    },
  };
};
