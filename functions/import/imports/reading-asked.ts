import type { FileGiven } from '../../../lib/app/imports/file-sent.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';

interface ReadingQuery {
  readonly mapping?: Guid<'MAP'> | undefined;
  readonly preset?: string | undefined;
  readonly change_mapping?: boolean | undefined;
}

/** How the caller wants a file to be read. */
export const readingAsked = ({
  mapping,
  preset,
  change_mapping: changesMapping,
}: ReadingQuery): Pick<FileGiven, 'mappingGuid' | 'preset' | 'changesMapping'> => ({
  mappingGuid: mapping ?? null,
  preset: preset ?? null,
  changesMapping: changesMapping === true,
});
