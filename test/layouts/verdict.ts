import { type Fault, faultsOf } from './compare.ts';
import type { MadeUpTable } from './make-table.ts';
import { readTable } from './read-table.ts';
import { truthOf } from './truth.ts';
import { writeTable } from './write-table.ts';

/** `asks`: for what the columns mean, or for what a person cannot say, or the file is refused with a reason. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'asks'; readonly fields: readonly string[] }
  | { readonly kind: 'wrong'; readonly faults: readonly Fault[] };

export const verdictOf = async ({ ledger, layout }: MadeUpTable): Promise<Verdict> => {
  const written = writeTable(ledger, layout);
  const reading = await readTable(written, ledger, layout);
  if (reading.kind === 'asks') return reading;
  const { file } = reading;
  if (file.kind === 'refused') return { kind: 'asks', fields: [`refused: ${file.fault.code}`] };
  const failed = file.accounts.find((account) => account.kind === 'failed');
  if (failed !== undefined) return { kind: 'asks', fields: [`refused: ${failed.fault.code}`] };
  const faults = faultsOf(file, truthOf(ledger, layout));
  return faults.length === 0 ? { kind: 'right' } : { kind: 'wrong', faults };
};
