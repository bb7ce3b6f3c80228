import type { FileGiven } from '../../../lib/app/imports/file-sent.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';

interface ReadingQuery {
  readonly mapping?: Guid<'MAP'> | undefined;
  readonly preset?: string | undefined;
  readonly change_mapping?: boolean | undefined;
  readonly replaces?: readonly Guid<'IMP'>[] | undefined;
}

/** How the caller wants a file to be read, and what it replaces. */
export const readingAsked = ({
  mapping,
  preset,
  change_mapping: changesMapping,
  replaces = [],
}: ReadingQuery): Pick<FileGiven, 'mappingGuid' | 'preset' | 'changesMapping' | 'replaces'> => ({
  mappingGuid: mapping ?? null,
  preset: preset ?? null,
  changesMapping: changesMapping === true,
  replaces: [...new Set(replaces)],
});
