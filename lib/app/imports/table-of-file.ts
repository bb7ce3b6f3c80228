import type { FileRefused, TableFacts } from '../../connectors/files/file-read.ts';
import type { Tables } from '../../connectors/files/table.ts';
import {
  completeMapping,
  type ImportMapping,
  type OpenField,
  openFieldsOf,
} from '../../domain/imports/import-mapping.ts';
import type { AccountReason } from '../../domain/imports/import-preview.ts';
import type { ImportFault } from '../../domain/imports/import-record.ts';
import type { MappingDoubt } from '../../domain/imports/mapping-doubt.ts';
import type { MappingKept, MappingProposed } from '../../domain/imports/named-mapping.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { ProposalOwner } from '../../store/imports/import-mapping-item.ts';
import type { ImportMappingStore } from '../../store/imports/import-mapping-store.ts';
import type { ProposedMappingStore } from '../../store/imports/proposed-mapping-store.ts';
import type { Services } from '../adapters.ts';
import type { FileSent } from './file-sent.ts';
import { accountFor, withId } from './table-account.ts';

export interface TableDeps extends Pick<Services, 'clock' | 'ids'> {
  readonly tables: Tables;
  readonly mappings: Pick<ImportMappingStore, 'listKept'>;
  readonly proposals: ProposedMappingStore;
}

/** A table, with all that has to be known to read it. */
export interface TableToImport extends TableFacts {
  /** The mapping that is kept for the account from now on; null where it is kept already. */
  readonly mappingGuid: Guid<'MAP'> | null;
}

/** How a file is read, and whose rows it has. */
export interface TableKnown {
  readonly kind: 'known';
  /** Null for files of other formats. */
  readonly table: TableToImport | null;
  /** The account that the file is for; null where it has an id by which it is found or made. */
  readonly accountGuid: Guid<'ACT'> | null;
  /** Why its rows go to an account that is there. */
  readonly reason: AccountReason;
}

export type TableOfFile =
  | TableKnown
  /** Only the header says whose rows they are, and other accounts may have the same. */
  | { readonly kind: 'byHeader'; readonly choices: readonly TableKnown[] }
  | MappingNeeded
  | MappingOpen
  | FileRefused;

/** The user has to say how the file is read. */
export interface MappingNeeded {
  readonly kind: 'mappingNeeded';
  readonly guid: Guid<'MAP'>;
  readonly mapping: ImportMapping;
  readonly sample: readonly (readonly string[])[];
  readonly unsure: readonly OpenField[];
  readonly doubts: readonly MappingDoubt[];
  /** The name of the layout by which the mapping is proposed; null where no layout is known to be that of the file. */
  readonly preset: string | null;
}

/** The mapping that was sent has fields of which nobody has said anything yet. */
export interface MappingOpen {
  readonly kind: 'mappingOpen';
  readonly field: OpenField;
}

/** How the file is read, when it is a table: by the mapping that was sent, else by one that is kept. */
export const tableOfFile = async (sent: FileSent, deps: TableDeps): Promise<TableOfFile> => {
  const { accountGuid, mappingGuid } = sent;
  if (!deps.tables.isTable(sent.bytes)) {
    return mappingGuid === null
      ? { kind: 'known', table: null, accountGuid, reason: accountGuid === null ? 'named_in_file' : 'named_by_caller' }
      : refused(NOT_A_TABLE);
  }
  if (mappingGuid !== null) {
    const proposed = await deps.proposals.read(proposalOwnerOf(sent), mappingGuid);
    return proposed === null ? refused(MAPPING_UNKNOWN) : byProposed(proposed, sent, deps);
  }
  // Somebody who names a layout does not want the file as it was read before.
  if (sent.preset !== null) return propose(sent, deps);
  const fitting = await fittingOf(sent, deps);
  return sent.changesMapping ? proposeKept(fitting, sent, deps) : byKept(fitting, sent, deps);
};

/** A file that names its accounts goes to them, and to new ones. Any other one goes to an account whose header it has. */
const byKept = async (fitting: readonly MappingKept[], sent: FileSent, deps: TableDeps): Promise<TableOfFile> => {
  const [first] = fitting;
  if (first === undefined) return propose(sent, deps);
  const keys = sent.accountGuid === null ? await deps.tables.accountKeys(sent.bytes, first.mapping) : [];
  const named = fitting.filter(({ accountKey }) => accountKey !== null);
  if (keys.length > 0 && named.length > 0) {
    const kept = named.find(({ accountKey }) => keys.includes(accountKey ?? '')) ?? first;
    const account = accountFor({ ...kept, accountGuid: null }, sent);
    return {
      kind: 'known',
      table: { mapping: kept.mapping, ...keyedOf(fitting, sent), account, mappingGuid: null },
      accountGuid: null,
      reason: 'named_in_file',
    };
  }
  const choices = fitting.map((kept) => knownBy(kept, sent));
  const [only, ...others] = choices;
  return only !== undefined && others.length === 0 && sent.accountGuid !== null ? only : { kind: 'byHeader', choices };
};

const knownBy = (kept: MappingKept, sent: FileSent): TableKnown => ({
  kind: 'known',
  table: { mapping: kept.mapping, account: accountFor(kept, sent), isNamed: true, mappingGuid: null },
  accountGuid: kept.accountGuid,
  reason: sent.accountGuid === null ? 'same_header' : 'named_by_caller',
});

/** The accounts that earlier files have named. */
const keyedOf = (fitting: readonly MappingKept[], sent: FileSent): Pick<TableFacts, 'keyed'> => ({
  keyed: fitting.flatMap((kept) =>
    kept.accountKey === null
      ? []
      : [{ key: kept.accountKey, account: withId(accountFor(kept, sent), kept.accountGuid) }],
  ),
});

const refused = (fault: ImportFault): FileRefused => ({ kind: 'refused', fault });

const NOT_A_TABLE: ImportFault = {
  code: 'mapping.unused',
  message: 'mapping: only tables such as CSV and XLSX have one, and the file is of another format.',
  line: null,
};

const MAPPING_UNKNOWN: ImportFault = {
  code: 'mapping.unknown',
  message:
    'mapping: there is none with this guid for the member, it is more than a day old, or its account is gone. Send the ' +
    'file without it.',
  line: null,
};
export const ACCOUNT_AMBIGUOUS: ImportFault = {
  code: 'account.ambiguous',
  message: 'account_guid: several accounts of the member have files like this one, so it must name one of them.',
  line: null,
};

export const ACCOUNT_UNSURE: ImportFault = {
  code: 'account.unsure',
  message:
    'account_guid: the balances of the file do not go on from those of the account that has such files, and it has no row of ' +
    'it. Name this account or another one by account_guid; make one first, where the rows are those of a new account.',
  line: null,
};

const byProposed = async (
  { guid, mapping, accountGuid }: MappingProposed,
  sent: FileSent,
  deps: TableDeps,
): Promise<TableOfFile> => {
  const complete = completeMapping(mapping);
  const [field] = openFieldsOf(mapping);
  if (complete === null) {
    if (field === undefined) throw new Error('a mapping without open fields is complete');
    return { kind: 'mappingOpen', field };
  }
  const named = sent.accountGuid ?? accountGuid;
  // Its user may have removed the account since the mapping was proposed for it.
  if (named !== null && !sent.accounts.some((account) => account.guid === named)) return refused(MAPPING_UNKNOWN);
  const fitting = named === null && !sent.isNamed ? await knownSince(guid, sent, deps) : [];
  const keys = named === null ? await deps.tables.accountKeys(sent.bytes, complete) : [];
  if (keys.length > 0) {
    const account = accountFor({ guid, mapping: complete, accountGuid: null }, sent);
    const table = { mapping: complete, ...keyedOf(fitting, sent), account, mappingGuid: guid };
    return { kind: 'known', table, accountGuid: null, reason: 'named_in_file' };
  }
  if (fitting.length > 1) return refused(ACCOUNT_AMBIGUOUS);
  const boundTo = named ?? fitting[0]?.accountGuid ?? null;
  const account = accountFor({ guid, mapping: complete, accountGuid: boundTo }, sent);
  const table = { mapping: complete, account, isNamed: boundTo !== null, mappingGuid: guid };
  return { kind: 'known', table, accountGuid: boundTo, reason: named === null ? 'same_header' : 'named_by_caller' };
};

/**
 * A mapping is proposed where none is kept for files like this one. Where one is kept by now, the file was imported
 * meanwhile, as in another window, and its account is there.
 */
const knownSince = async (proposed: Guid<'MAP'>, sent: FileSent, deps: TableDeps): Promise<readonly MappingKept[]> => {
  const fitting = await fittingOf(sent, deps);
  const same = fitting.filter(({ guid }) => guid === proposed);
  return same.length === 0 ? fitting : same;
};

/** The kept mappings that were made for files like this one. */
const fittingOf = async (
  { accountGuid, member, bytes, accounts }: FileSent,
  { mappings, tables }: TableDeps,
): Promise<readonly MappingKept[]> => {
  const open = new Set<string>(accountGuid === null ? accounts.map(({ guid }) => guid) : [accountGuid]);
  const kept = (await mappings.listKept(member)).filter((mapping) => open.has(mapping.accountGuid));
  const fits = await Promise.all(kept.map(({ mapping }) => tables.fits(bytes, mapping)));
  return kept.filter((_, at) => fits[at] === true);
};

/** What is kept for one account is proposed for it. Of several accounts without names, the caller has to name one. */
const proposeKept = async (
  fitting: readonly MappingKept[],
  sent: FileSent,
  deps: TableDeps,
): Promise<MappingNeeded | FileRefused> => {
  const unnamed = fitting.filter(({ accountKey }) => accountKey === null);
  const [kept, ...others] = unnamed.length > 0 ? unnamed : fitting.slice(0, 1);
  return others.length > 0 ? refused(ACCOUNT_AMBIGUOUS) : propose(sent, deps, kept);
};

/** A proposal is stored in a dry run too: without its guid, nobody could go on. */
const propose = async (
  sent: FileSent,
  deps: TableDeps,
  kept: MappingKept | null = null,
): Promise<MappingNeeded | FileRefused> => {
  const { accounts } = sent;
  const accountGuid = sent.accountGuid ?? (kept?.accountKey === null ? kept.accountGuid : null);
  const currencyCode = currencyOf(accounts.find((account) => account.guid === accountGuid));
  const proposal = await deps.tables.propose(sent.bytes, {
    today: todayUtc(deps.clock()),
    currencyCode,
    preset: sent.preset,
  });
  if (proposal.kind === 'refused') return proposal;
  const {
    mapping,
    sample,
    unsure,
    doubts,
    preset = null,
  } = kept === null ? proposal : { ...proposal, ...asKept(kept) };
  const guid = toGuid('MAP', deps.ids.uuid());
  const { userGuid, memberGuid } = proposalOwnerOf(sent);
  await deps.proposals.write({ guid, mapping, memberGuid, accountGuid }, userGuid);
  return { kind: 'mappingNeeded', guid, mapping, sample, unsure, doubts, preset };
};

/** Nothing of it is unsure. */
const asKept = ({ mapping }: MappingKept) => ({ mapping, unsure: [], doubts: [], preset: null });

/** Where the caller names no member, the next call with the mapping may find another one. */
const proposalOwnerOf = ({ member, isNamed }: FileSent): ProposalOwner => ({
  userGuid: member.userGuid,
  memberGuid: isNamed ? member.guid : null,
});

const currencyOf = (account: StoredAccount | undefined): string | null =>
  account?.edits.currencyCode ?? account?.feed?.currencyCode ?? null;
