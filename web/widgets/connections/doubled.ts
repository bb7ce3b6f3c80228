import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import type { Member } from '../wire.ts';

/** Connections that may have the same files: one to keep, and those that can be joined into it. */
export interface Doubled {
  readonly kept: Member;
  readonly others: readonly Member[];
}

/** Only connections that are kept by files can be joined. The first one into which a file was imported is kept. */
export const doubledAmong = (members: readonly Member[]): Doubled | null => {
  const ofFiles = members.filter(({ institution_code }) => institution_code === FILE_IMPORT_CODE);
  const kept = ofFiles.find(({ successfully_aggregated_at: at }) => at !== null) ?? ofFiles[0];
  const others = ofFiles.filter((member) => member !== kept);
  return kept === undefined || others.length === 0 ? null : { kept, others };
};
