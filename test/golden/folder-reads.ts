import type { Session } from '../support/api/calls-by-path.ts';

/** Reads of which the answer does not change with the time. */
const PATHS = [
  '/members',
  '/accounts',
  '/transactions?from_date=2020-01-01&to_date=2030-01-01&records_per_page=1000',
  '/holdings',
  '/categories/default',
  '/tags',
  '/transaction_rules',
] as const;

export const readAll = async (session: Session): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const path of PATHS) lines.push(JSON.stringify({ call: `GET ${path}`, body: await session('GET', path) }));
  return lines;
};
