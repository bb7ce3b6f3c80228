import type { WireOf } from '../../../lib/contract/kernel/wire.ts';
import type { widgetSession } from '../../../lib/contract/widgets/widget-session-schema.ts';
import { triesLeft } from '../../../lib/domain/accounts/micro-deposit.ts';
import type { Directory, Institution } from '../../../lib/domain/institutions/institution.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { PER_PAGE_DEFAULT } from '../../../lib/domain/kernel/paging.ts';
import { carriesUseCase } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { WidgetOptions } from '../../../lib/domain/widgets/widget-options.ts';
import { presentInstitution } from '../../../lib/present/institutions/institution.ts';
import { presentChallenge } from '../../../lib/present/members/challenge.ts';
import { presentCredential } from '../../../lib/present/members/credential.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { WidgetAddress } from '../../../lib/store/widgets/widget-token-store.ts';
import type { WidgetsDeps } from '../widgets-deps.ts';

type First = WireOf<typeof widgetSession>['first'];

const GONE: First = { kind: 'gone' };

interface Opened {
  readonly user: User;
  readonly client: Client;
  readonly address: WidgetAddress;
}

/** What the widget shows first, so that its page needs no further call for it. */
export const firstOf = async ({ user, client, address }: Opened, deps: WidgetsDeps): Promise<First> => {
  const { options, widget } = address;
  if (widget === 'connections_widget') return connectionsOf(user, client, options, deps);
  if (options.currentMemberGuid !== null) return memberOf(user, client, options.currentMemberGuid, deps);
  const deposit = await depositOf(user, options, deps);
  if (deposit !== null) return deposit;
  const directory = deps.directoryOf(client);
  const { currentInstitutionCode: code, currentInstitutionGuid: guid } = options;
  if (guid !== null) return institutionOf(directory.find(guid), directory);
  if (code !== null) return institutionOf(directory.institutions.find((one) => one.code === code) ?? null, directory);
  return searchOf(directory, options);
};

/** Members that are kept by hand are no connections. */
const connectionsOf = async (
  user: User,
  client: Client,
  { connectionsUseCaseFilter, useCases }: WidgetOptions,
  deps: WidgetsDeps,
): Promise<First> => {
  const all = await deps.members.list(user.guid);
  const shown = all
    .filter(({ isManual }) => !isManual)
    .filter((member) => !connectionsUseCaseFilter || useCases.some((useCase) => carriesUseCase(member, useCase)));
  return { kind: 'members', members: shown.map((member) => presentMember(member, client, deps)) };
};

const memberOf = async (user: User, client: Client, guid: Guid<'MBR'>, deps: WidgetsDeps): Promise<First> => {
  const member = await deps.members.read(user.guid, guid);
  const institution = member === null ? null : deps.directory.find(member.institutionGuid);
  if (member === null || institution === null) return GONE;
  const pending = isBeingAggregated(member, deps.clock()) ? (member.job?.challenges ?? []) : [];
  return {
    kind: 'member',
    member: presentMember(member, client, deps),
    institution: presentInstitution(institution),
    credentials: deps.directory.credentialsOf(institution.guid).map(presentCredential),
    challenges: pending.map(presentChallenge),
  };
};

/** Null where the address names no microdeposit, or one whose account is not known yet, so that the search goes on. */
const depositOf = async (
  user: User,
  { currentMicrodepositGuid: guid }: WidgetOptions,
  deps: WidgetsDeps,
): Promise<First | null> => {
  if (guid === null) return null;
  const deposit = await deps.depositStandings.read(user.guid, guid);
  if (deposit === null) return GONE;
  const { status, institutionName } = deposit;
  if (status === 'PREINITIATED') return null;
  return {
    kind: 'microdeposit',
    micro_deposit: {
      guid,
      institution_name: institutionName,
      status_name: status,
      tries_left: triesLeft(deposit),
    },
  };
};

const institutionOf = (institution: Institution | null, directory: Directory): First =>
  institution === null || institution.isHidden
    ? GONE
    : {
        kind: 'institution',
        institution: presentInstitution(institution),
        credentials: directory.credentialsOf(institution.guid).map(presentCredential),
      };

/** The first page of what the search of the widget finds without a name, most popular first. */
const searchOf = ({ institutions }: Directory, { isoCountryCode, mode }: WidgetOptions): First => {
  const fits = (institution: Institution): boolean =>
    (mode !== 'verification' || institution.supportsAccountVerification) &&
    (isoCountryCode.length === 0 || institution.isoCountryCodes.some((code) => isoCountryCode.includes(code)));
  return {
    kind: 'institutions',
    institutions: institutions.filter(fits).slice(0, PER_PAGE_DEFAULT).map(presentInstitution),
  };
};
