import { backgroundShare, FOREGROUND, type MachineShare, planningShare } from '../functions/machine-share.ts';

/** Of functions that compute much, and whose answers nobody waits for. The others take what they need. */
const SHARES: ReadonlyMap<string, MachineShare> = new Map([
  ['poll', backgroundShare()],
  ['sweep', backgroundShare()],
  ['plan', planningShare()],
]);

/** Gives way only where the host has its process for itself. */
export const shareIn =
  (hasOwnProcess: boolean) =>
  (functionName: string): MachineShare => {
    const share = SHARES.get(functionName) ?? FOREGROUND;
    return { ...share, givesWay: share.givesWay && hasOwnProcess };
  };
