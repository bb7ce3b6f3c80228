import type { Guid } from '../kernel/guid.ts';

export const IMPORT_FORMATS = ['OFX', 'CSV', 'CAMT', 'MT940', 'QIF', 'XLSX', 'XLS'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What an import shows. The store keeps `RUNNING` until the job commits; see `shownStatus`. */
export const IMPORT_STATUSES = ['RUNNING', 'COMPLETED', 'FAILED', 'UNDONE'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** One file that a user imported into a member. Instants are epoch milliseconds. */
export interface ImportRecord {
  readonly guid: Guid<'IMP'>;
  readonly jobGuid: Guid<'JOB'>;
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly format: ImportFormat;
  readonly status: Exclude<ImportStatus, 'FAILED'>;
  /** In the order of the file. */
  readonly accounts: readonly ImportedAccount[];
  readonly createdAt: number;
  /** Earlier imports whose rows it replaces; null where it replaces none. */
  readonly replaces: ReplacedByImport | null;
  /** The import that has replaced its rows. */
  readonly replacedBy: Guid<'IMP'> | null;
}

export interface ReplacedByImport {
  readonly guids: readonly Guid<'IMP'>[];
  /** Null while nothing is committed. */
  readonly counts: ReplacedCounts | null;
}

/** Rows of the replaced imports. */
export interface ReplacedCounts {
  /** The file has them in other words, another amount or another direction. */
  readonly changed: number;
  /** The file does not have them. */
  readonly removed: number;
  /** The file does not have them, and their user has edited them. */
  readonly kept: number;
}

export interface ImportedAccount {
  /** Null while nothing is committed, and for an account that failed and is not known. */
  readonly accountGuid: Guid<'ACT'> | null;
  readonly name: string;
  readonly upstreamId: string;
  /** Null while nothing is committed, and where the account failed. */
  readonly counts: ImportCounts | null;
  /** Civil dates that the file covers, both included; null where it does not say so. */
  readonly servedFrom: string | null;
  readonly servedTo: string | null;
  /** Why nothing of the account was taken over. */
  readonly fault: ImportFault | null;
}

export interface ImportCounts {
  /** Rows of the file. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
}

export interface ImportFault {
  /** Stable, such as `number.malformed`. */
  readonly code: string;
  readonly message: string;
  /** From 1; null where the whole account is meant. */
  readonly line: number | null;
}

/** A stored import that is still `RUNNING` has failed when its job is over: a job that commits ends it too. */
export const shownStatus = ({ status, jobGuid }: ImportRecord, runningJob: Guid<'JOB'> | null): ImportStatus =>
  status === 'RUNNING' && runningJob !== jobGuid ? 'FAILED' : status;
