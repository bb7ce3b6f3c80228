import { accountsMutants } from './catalogue/accounts.ts';
import { categoriesMutants } from './catalogue/categories.ts';
import { drawnMutants } from './catalogue/drawn.ts';
import { idempotencyMutants } from './catalogue/idempotency.ts';
import { importsMutants } from './catalogue/imports.ts';
import { jobsMutants } from './catalogue/jobs.ts';
import { ledgerMutants } from './catalogue/ledger.ts';
import { membersMutants } from './catalogue/members.ts';
import { planningMutants } from './catalogue/planning.ts';
import { transactionsMutants } from './catalogue/transactions.ts';
import { upstreamMutants } from './catalogue/upstream.ts';
import { usersMutants } from './catalogue/users.ts';
import { webhooksMutants } from './catalogue/webhooks.ts';
import type { Mutant } from './mutant.ts';
import { placeOf } from './place.ts';
import type { SourceFile } from './source-files.ts';

/** Of the room where the bug shows, which need not be the folder of the file. Drawn ones have only their folder. */
const CATALOGUE: Readonly<Record<string, readonly Mutant[]>> = {
  accounts: accountsMutants,
  categories: categoriesMutants,
  drawn: drawnMutants,
  idempotency: idempotencyMutants,
  imports: importsMutants,
  jobs: jobsMutants,
  ledger: ledgerMutants,
  members: membersMutants,
  planning: planningMutants,
  transactions: transactionsMutants,
  upstream: upstreamMutants,
  users: usersMutants,
  webhooks: webhooksMutants,
};

export type PlacedMutant = ReturnType<typeof placeOf> & {
  readonly mutant: Mutant;
  /** Whose tests are run first. */
  readonly rooms: readonly string[];
};

/** The room of a file: `planning` for `lib/domain/planning/beats/beat.ts`, `http` for `lib/http/answer.ts`. */
const folderOf = (path: string): string => {
  const folders = path.split('/').slice(0, -1);
  return folders[2] ?? folders.at(-1) ?? '';
};

/** Fails where a mutant is stale. */
export const placedMutants = (files: readonly SourceFile[]): readonly PlacedMutant[] =>
  Object.entries(CATALOGUE).flatMap(([room, mutants]) =>
    mutants.map((mutant) => {
      const place = placeOf(mutant, files);
      const folder = folderOf(place.path);
      return { ...place, mutant, rooms: room === 'drawn' || room === folder ? [folder] : [room, folder] };
    }),
  );
