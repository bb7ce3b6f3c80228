import { chooseMember, isLeaving, isOfInstitution, type MemberOfFiles } from '../../domain/imports/choose-member.ts';
import { isFileImport } from '../../domain/institutions/file-import.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import { FILE_AWAITED_SENTENCE } from '../../domain/jobs/connection-sentences.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import { hasMembersMax, newMember } from '../../domain/members/new-member.ts';
import { hasPfm, type UseCase } from '../../domain/members/use-case.ts';
import type { User } from '../../domain/users/user.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { AccountStore } from '../../store/accounts/account-store.ts';
import type { ImportMappingStore } from '../../store/imports/import-mapping-store.ts';
import type { Services } from '../adapters.ts';
import type { FileGiven } from './file-sent.ts';
import type { FindOwner } from './import-file.ts';
import type { ReadOnce } from './read-sent.ts';
import { accountIdOf } from './table-account.ts';
import type { TableDeps } from './table-of-file.ts';

export interface ChooseDeps extends Pick<Services, 'clock' | 'ids' | 'userOf'>, TableDeps {
  readonly accounts: AccountStore;
  readonly mappings: Pick<ImportMappingStore, 'listKept' | 'listKeptOfUser'>;
}

/** A file whose caller names no member. */
export interface UserFile extends FileGiven {
  readonly user: User;
  /** Whose members take files. */
  readonly institution: Institution;
  /** Those of a member that the file makes. */
  readonly useCases: readonly UseCase[] | null;
}

/** Why there is no member for a file. */
export type NoOwner =
  | 'accountUnknown'
  /** The user has no member of an import that the file is to replace. */
  | 'replacedUnknown'
  /** The account that the caller names is fed by a bank. */
  | 'notForFiles'
  | 'leaving'
  | 'withoutPfm'
  | 'membersMax'
  | 'ordinalsSpent'
  | 'userGone';

/** Finds the member of the user that a file goes to, or draws up the user's first one, which its import creates. */
export const chooseOwner =
  (file: UserFile, deps: ChooseDeps): FindOwner<NoOwner> =>
  async (readOnce, tryNumber) => {
    const user = tryNumber === 1 ? file.user : await deps.userOf(file.user.guid);
    if (user === null) return left('userGone');
    const { byMember, members } = await deps.accounts.list(user.guid);
    const all = byMember.map(({ member, stored }) => ({ member, accounts: stored.accounts }));
    const named = await namedMember(file, all, deps);
    if (typeof named === 'string') return left(named);
    const chosen = named ?? (await chosenOf(file, all, readOnce, deps));
    if (chosen === null) {
      if (!hasPfm(file.useCases)) return left('withoutPfm');
      if (hasMembersMax(members, file.client.membersPerUserMax)) return left('membersMax');
      if (user.memberOrdinalNext > MEMBER_ORDINAL_MAX) return left('ordinalsSpent');
      return {
        kind: 'found',
        owner: { member: draftOf(file, user, deps), accounts: [], newFor: user, isNamed: false },
      };
    }
    const { member } = chosen;
    if (isLeaving(member, file.institution.guid)) return left('leaving');
    if (!member.isManual && !isFileImport(member)) return left('notForFiles');
    if (!hasPfm(member.useCases)) return left('withoutPfm');
    return {
      kind: 'found',
      owner: { member, accounts: chosen.accounts.filter(isOpen), newFor: null, isNamed: false },
    };
  };

const left = (result: NoOwner) => ({ kind: 'left', result }) as const;

const isOpen = ({ state }: StoredAccount): boolean => state.kind === 'open';

type Members = readonly MemberOfFiles<StoredAccount>[];

/** The member of the account, or of the imports, that the caller names; null where they name none. */
const namedMember = async (
  file: UserFile,
  all: Members,
  deps: ChooseDeps,
): Promise<MemberOfFiles<StoredAccount> | null | NoOwner> => {
  const ofAccount = await memberOfAccount(file, all, deps);
  if (file.accountGuid !== null && ofAccount === null) return 'accountUnknown';
  const ofReplaced = memberOfReplaced(file, all);
  return ofReplaced === null ? 'replacedUnknown' : (ofAccount ?? ofReplaced ?? null);
};

/** The member of the account that the caller names, or that the mapping was proposed for. */
const memberOfAccount = async (
  { accountGuid, mappingGuid, user }: UserFile,
  members: Members,
  { proposals }: ChooseDeps,
): Promise<MemberOfFiles<StoredAccount> | null> => {
  const proposed =
    accountGuid !== null || mappingGuid === null
      ? null
      : await proposals.read({ userGuid: user.guid, memberGuid: null }, mappingGuid);
  const guid = accountGuid ?? proposed?.accountGuid;
  const has = (account: StoredAccount): boolean => account.guid === guid && isOpen(account);
  return members.find(({ accounts }) => accounts.some(has)) ?? null;
};

/** The member of the imports that the file replaces: null where there is none, undefined where it replaces nothing. */
const memberOfReplaced = (
  { replaces: [guid] }: UserFile,
  members: Members,
): MemberOfFiles<StoredAccount> | null | undefined => {
  if (guid === undefined) return undefined;
  const member = answering(
    members.map((one) => one.member),
    'IMP',
    guid,
  );
  return members.find((one) => one.member === member) ?? null;
};

const chosenOf = async (
  file: UserFile,
  all: Members,
  readOnce: ReadOnce,
  deps: ChooseDeps,
): Promise<MemberOfFiles<StoredAccount> | null> => {
  const members = all.filter(({ member }) => isOfInstitution(member, file.institution.guid));
  if (members.length <= 1) return members[0] ?? null;
  const read = await readOnce();
  if (read === null) return chooseMember(members, await isOfTable(file, members, deps));
  const ids = new Set(
    read.kind === 'refused' ? [] : read.accounts.map((one) => (one.kind === 'account' ? one.account : one).upstreamId),
  );
  // The placeholder of an account that the file does not name is no id.
  return chooseMember(members, ({ upstreamId }) => upstreamId !== null && upstreamId !== '' && ids.has(upstreamId));
};

/** Whether a table may have rows of an account: by the mapping that was sent, or by one that is kept. */
const isOfTable = async (
  { user, bytes, mappingGuid }: UserFile,
  members: Members,
  { mappings, tables }: ChooseDeps,
): Promise<(account: StoredAccount) => boolean> => {
  const accounts = members.flatMap((one) => one.accounts);
  const open = new Set<string>(accounts.filter(isOpen).map(({ guid }) => guid));
  const kept = (await mappings.listKeptOfUser(user.guid)).filter(({ accountGuid }) => open.has(accountGuid));
  const fits = await Promise.all(kept.map(({ mapping }) => tables.fits(bytes, mapping)));
  const fitting = new Set<Guid<'ACT'>>(kept.filter((_, at) => fits[at] === true).map(({ accountGuid }) => accountGuid));
  const sentId = mappingGuid === null ? null : accountIdOf(mappingGuid);
  return ({ guid, upstreamId }) => fitting.has(guid) || (upstreamId !== null && upstreamId === sentId);
};

const draftOf = ({ institution, useCases }: UserFile, user: User, { ids, clock }: ChooseDeps): Member => ({
  ...newMember({ guid: toGuid('MBR', ids.uuid()), user, institution, useCases }, clock()),
  connectionStatusMessage: FILE_AWAITED_SENTENCE,
  ordinal: user.memberOrdinalNext,
  job: null,
});
