import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import type { Message } from '../messages.ts';
import type { OpenedMember, Options } from '../session.ts';
import type { Challenge, Institution, Member } from '../wire.ts';
import { startsOwnJob } from './own-job.ts';
import { wayOf } from './status-way.ts';
import { type Context, type Notice, STAGES, type Stage, type State, type Step, type Turn } from './step.ts';
import { FIRST_READ_MS, go, READ_EVERY_MS, readOf, stay } from './turn.ts';

/** In `connect/invalidData`: no account with a number was found. */
const NO_ACCOUNT_NUMBERS = 1001;

/**
 * How often a read may find that no job runs although none has ended: one minute long. The institution may have asked for
 * a pause; the sentence of the member says so then.
 */
const IDLE_READS_MAX = 20;

type Connecting = Extract<Step, { kind: 'connecting' }>;

export const isFileImport = ({ code }: Institution): boolean => code === FILE_IMPORT_CODE;

const errorOf = ({ guid, connection_status_id }: Member): Message => ({
  name: 'connect/memberError',
  fields: { member: { guid, connection_status: connection_status_id ?? 0 } },
});

/** Told once for each change that the page sees. */
export const statusUpdate = (before: Member, after: Member): readonly Message[] =>
  before.connection_status_id === after.connection_status_id
    ? []
    : [
        {
          name: 'connect/memberStatusUpdate',
          fields: { member_guid: after.guid, connection_status: after.connection_status_id ?? 0 },
        },
      ];

export const consentStep = (institution: Institution, member: Member | null): Step => ({
  kind: 'consent',
  institution,
  member,
  url: null,
  isFailureTold: false,
});

/** Where the person gives access: the form, or the page of the institution. */
export const loginStep = (institution: Institution, member: Member | null): Step =>
  (member?.is_oauth ?? institution.supports_oauth === true)
    ? consentStep(institution, member)
    : { kind: 'credentials', institution, member };

interface Connection {
  readonly institution: Institution;
  readonly member: Member;
}

/** Where the page waits for a job. */
export const connectingStep = ({ institution, member }: Connection, stage: Stage = 'main'): Connecting => ({
  kind: 'connecting',
  institution,
  member,
  stage,
  failedReads: 0,
  idleReads: 0,
});

/** The page follows a job from its start. */
export const follow = (
  state: State,
  connection: Connection,
  stage: Stage = 'main',
  messages: readonly Message[] = [],
): Turn => go(state, connectingStep(connection, stage), { messages, work: [readOf(connection.member, FIRST_READ_MS)] });

/** Asks for the main job, and follows it. */
export const startMain = (state: State, connection: Connection, messages: readonly Message[] = []): Turn =>
  go(state, connectingStep(connection), {
    messages,
    work: [{ kind: 'startJob', memberGuid: connection.member.guid, stage: 'main' }],
  });

/** The login is stored, or the consent given: the job has started by itself, or is started as the options ask for it. */
export const begin = (
  options: Options,
  state: State,
  connection: Connection,
  messages: readonly Message[] = [],
): Turn =>
  !connection.member.is_being_aggregated && startsOwnJob(options)
    ? startMain(state, connection, messages)
    : follow(state, connection, 'main', messages);

const lacksUseCase = ({ use_cases: wanted }: Options, { use_cases: has }: Member): boolean =>
  wanted.some((useCase) => !(has ?? ['PFM']).includes(useCase));

const isNeeded = (stage: Stage, options: Options, member: Member): boolean => {
  switch (stage) {
    case 'main':
      return false;
    case 'identity':
      return options.include_identity;
    case 'numbers':
      return options.mode === 'verification';
    case 'useCases':
      return lacksUseCase(options, member);
  }
};

/** What comes after a stage that went well: the next one that is needed, else the end. */
export const afterStage = (
  { options }: Context,
  state: State,
  connecting: Connecting,
  { messages = [], notice = null }: { readonly messages?: readonly Message[]; readonly notice?: Notice | null } = {},
): Turn => {
  const { member, institution } = connecting;
  const later = STAGES.slice(STAGES.indexOf(connecting.stage) + 1);
  const stage = later.find((one) => isNeeded(one, options, member));
  const step = (next: Stage): Connecting => connectingStep(connecting, next);
  switch (stage) {
    case 'identity':
      return go(state, step(stage), {
        messages,
        notice,
        work: [{ kind: 'startJob', memberGuid: member.guid, stage }],
      });
    case 'numbers':
      return go(state, step(stage), { messages, notice, work: [{ kind: 'checkNumbers', member }] });
    case 'useCases':
      return go(state, step(stage), { messages, notice, work: [{ kind: 'addUseCases', member }] });
    case 'main':
    case undefined:
      return go(
        state,
        { kind: 'connected', institution, member },
        {
          messages: [...messages, { name: 'connect/memberConnected', fields: { member_guid: member.guid } }],
          notice,
        },
      );
  }
};

export const afterNumbers = (context: Context, state: State, connecting: Connecting, count: number): Turn =>
  afterStage(
    context,
    state,
    connecting,
    count > 0
      ? {}
      : {
          messages: [
            {
              name: 'connect/invalidData',
              fields: { member_guid: connecting.member.guid, code: NO_ACCOUNT_NUMBERS },
            },
          ],
          notice: { key: 'noNumbers' },
        },
  );

/** A job ended without success, or cannot go on by itself. */
const afterFailure = (state: State, institution: Institution, member: Member, messages: readonly Message[]): Turn => {
  const way = wayOf(member.connection_status);
  const step: Step =
    way === 'retype' || way === 'consent'
      ? loginStep(institution, member)
      : { kind: 'loginError', institution, member };
  return go(state, step, { messages: [...messages, errorOf(member)] });
};

/** What a read of the member shows while the page follows its job. */
export const afterRead = (
  context: Context,
  state: State,
  step: Connecting,
  { member, challenges }: { readonly member: Member; readonly challenges: readonly Challenge[] },
): Turn => {
  const messages = statusUpdate(step.member, member);
  const { institution, stage } = step;
  const followed: Connecting = { ...step, member, failedReads: 0 };
  const goOn = (idleReads = 0): Turn =>
    stay(state, { step: { ...followed, idleReads } }, { messages, work: [readOf(member, READ_EVERY_MS)] });
  const way = wayOf(member.connection_status);
  // The questions may be there a moment later than the status.
  if (way === 'answer') {
    return challenges.length === 0
      ? goOn()
      : go(state, { kind: 'mfa', institution, member, stage, challenges }, { messages });
  }
  if (member.is_being_aggregated) return goOn();
  if (way === 'busy' && step.idleReads < IDLE_READS_MAX) return goOn(step.idleReads + 1);
  return way === 'done'
    ? afterStage(context, state, followed, { messages })
    : afterFailure(state, institution, member, messages);
};

/** Where a member stands when the page opens on it. */
const stepAt = ({ member, institution, challenges }: OpenedMember): Step => {
  if (isFileImport(institution)) return { kind: 'file', institution, member, given: [] };
  const way = wayOf(member.connection_status);
  if (way === 'answer' && challenges.length > 0) {
    return { kind: 'mfa', institution, member, stage: 'main', challenges };
  }
  if (member.is_being_aggregated) return connectingStep({ institution, member });
  switch (way) {
    case 'done':
      return { kind: 'connected', institution, member };
    case 'retype':
    case 'consent':
      return loginStep(institution, member);
    case 'again':
      // After a question that was not answered in time the login is asked for again.
      return member.connection_status === 'EXPIRED'
        ? loginStep(institution, member)
        : { kind: 'loginError', institution, member };
    case 'answer':
    case 'busy':
    case 'atBank':
    case 'wait':
    case 'none':
      return { kind: 'loginError', institution, member };
  }
};

export const openMember = (state: State, opened: OpenedMember, isLoginAsked: boolean): Turn => {
  const { member, institution, credentials } = opened;
  const step = isLoginAsked && !isFileImport(institution) ? loginStep(institution, member) : stepAt(opened);
  const work = step.kind === 'connecting' ? [readOf(member, FIRST_READ_MS)] : [];
  return go(state, step, { fields: credentials, work });
};
