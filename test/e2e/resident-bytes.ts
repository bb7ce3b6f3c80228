import { readFileSync } from 'node:fs';
import type { StartedHost } from './started-host.ts';

/** Memory of a host that runs, in bytes: of its own process, and of what it started. npm does not count. */
export const residentBytesOf = ({ npm, processes }: StartedHost): { readonly own: number; readonly others: number } => {
  const bytes = { own: 0, others: 0 };
  for (const pid of processes()) {
    if (pid === npm.pid) continue;
    const isOwn = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('infra/local/start.ts');
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    bytes[isOwn ? 'own' : 'others'] += kilobytes * 1_024;
  }
  return bytes;
};
