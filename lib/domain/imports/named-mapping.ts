import type { Guid } from '../kernel/guid.ts';
import type { CompleteMapping, ImportMapping } from './import-mapping.ts';

/** A mapping with its name. */
export interface NamedMapping<M extends ImportMapping = ImportMapping> {
  readonly guid: Guid<'MAP'>;
  readonly mapping: M;
}

/** A mapping that was proposed for a file, and that nobody has used yet. */
export interface MappingProposed extends NamedMapping {
  /** Null for a file whose caller named no member. */
  readonly memberGuid: Guid<'MBR'> | null;
  /** The account that the file was sent for; null where the caller named none. */
  readonly accountGuid: Guid<'ACT'> | null;
}

/** The mapping by which files of an account are read. */
export interface MappingKept extends NamedMapping<CompleteMapping> {
  readonly accountGuid: Guid<'ACT'>;
}
