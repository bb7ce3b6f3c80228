import type { Command } from 'commander';
import * as z from 'zod/mini';
import { type Session, understood } from '../api.ts';
import { followAnswering } from '../challenges.ts';
import { type Act, type Context, examples, wholeNumber } from '../command.ts';
import { askCredentials } from '../credentials.ts';
import { Failure } from '../failure.ts';
import { outcomeJson, pollMember, tellOutcome, WAIT_SECONDS_DEFAULT, WAIT_SECONDS_MAX } from '../follow.ts';
import { findInstitution, type Institution, readForm } from '../institutions.ts';
import { type Member, memberBody, memberShape } from '../member.ts';
import { describeVerdict, STARTED, type Verdict, verdictOf } from '../verdict.ts';

interface ConnectOptions {
  readonly user: string;
  readonly institution?: string;
  readonly member?: string;
  readonly wait: boolean;
  readonly timeout: number;
}

export const addConnect = (program: Command, act: Act): void => {
  act(
    program
      .command('connect')
      .summary('connect a user to an institution, or give a member new credentials')
      .description(
        'Asks for what the institution wants to know, makes a member, and follows its first refresh to the end. ' +
          'Passwords and tokens are not shown while you type, and cannot be given as options. Where standard input is ' +
          'no terminal, each of its lines is one answer, in the order of the form. For an institution with a login ' +
          'page of its own, prints the address of the page and waits until the user has been there. With --member, ' +
          'replaces the credentials of a member, which keeps its data and all guids.',
      )
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--institution <name>', 'code of the institution, or its name, or a part of it')
      .option('--member <guid>', 'the member whose credentials are replaced, in the place of --institution')
      .option('--no-wait', 'do not wait for the end of the refresh')
      .option('--timeout <seconds>', 'how long it waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText(
        'after',
        examples(
          'connect --user u-1 --institution SimpleFIN',
          'connect --user u-1 --institution mxbank < answers',
          'connect --user u-1 --member MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa',
        ),
      ),
    async (context, options: ConnectOptions) => {
      const { user } = options;
      const choice = choiceOf(options);
      const session = await context.api().openSession(user);
      const waitMs = options.wait ? options.timeout * 1_000 : null;
      const { member, verdict } =
        choice.kind === 'member'
          ? await connectAgain(context, session, choice.guid)
          : await connectNew(context, session, { name: choice.name, waitMs });
      const { output } = context;
      const outcome = await followAnswering(context, session, { member, waitMs, takesInput: false });
      output.json(outcomeJson(outcome, verdict));
      tellOutcome(context, user, outcome);
      return outcome.ending;
    },
  );
};

type Choice =
  | { readonly kind: 'institution'; readonly name: string }
  | { readonly kind: 'member'; readonly guid: string };

const choiceOf = ({ institution, member }: ConnectOptions): Choice => {
  if (institution !== undefined && member === undefined) return { kind: 'institution', name: institution };
  if (member !== undefined && institution === undefined) return { kind: 'member', guid: member };
  throw new Failure('Name an institution to connect, or the member to connect again', 'usage');
};

interface Connected {
  readonly member: Member;
  readonly verdict: Verdict;
}

const connectNew = async (
  context: Context,
  session: Session,
  { name, waitMs }: { readonly name: string; readonly waitMs: number | null },
): Promise<Connected> => {
  const institution = await findInstitution({ session, shell: context.shell }, name);
  const fields = await readForm(session, { institution: institution.guid });
  return fields.length > 0
    ? byForm(context, session, institution, fields)
    : byConsent(context, session, { institution, waitMs });
};

const connectAgain = async (context: Context, session: Session, guid: string): Promise<Connected> => {
  const fields = await readForm(session, { member: guid });
  if (fields.length === 0) {
    throw new Failure(`${guid} has no login form, so there are no credentials to replace`, 'usage');
  }
  const credentials = await askCredentials(context, fields);
  const { headers, body } = await session.updateMember({ member_guid: guid, body: { member: { credentials } } });
  return told(context, 'has new credentials', {
    member: understood(memberBody, body).member,
    verdict: verdictOf(headers),
  });
};

const told = ({ output }: Context, what: string, connected: Connected): Connected => {
  output.progress(`${connected.member.guid} ${what}`);
  output.progress(describeVerdict(connected.verdict, connected.member));
  return connected;
};

const byForm = async (
  context: Context,
  session: Session,
  { guid }: Institution,
  fields: Parameters<typeof askCredentials>[1],
): Promise<Connected> => {
  const credentials = await askCredentials(context, fields);
  const { headers, body } = await session.createMember({
    body: { member: { institution_guid: guid, credentials } },
  });
  return told(context, 'was made', { member: understood(memberBody, body).member, verdict: verdictOf(headers) });
};

const consentBody = z.object({ member: z.extend(memberShape, { oauth_window_uri: z.string() }) });

const byConsent = async (
  context: Context,
  session: Session,
  { institution, waitMs }: { readonly institution: Institution; readonly waitMs: number | null },
): Promise<Connected> => {
  const { guid, name, supports_oauth: hasLoginPage } = institution;
  if (hasLoginPage !== true) {
    throw new Failure(`${name} takes files, and no login: use "tributary import"`, 'usage');
  }
  const { body } = await session.createMember({ body: { member: { institution_guid: guid, is_oauth: true } } });
  const { member } = understood(consentBody, body);
  context.output.progress(`${member.guid} was made`);
  // With --json too: without the address nobody can go on.
  context.output.note(`Log in at ${name} within 30 minutes: ${member.oauth_window_uri}`);
  if (waitMs === null) return { member, verdict: STARTED };
  const consented = await pollMember(context, session, {
    member,
    waitMs,
    isAwaited: ({ connection_status: status }) => status === 'PENDING',
    told: () => 'Waiting for the login',
    late: `Nobody has logged in within ${waitMs / 1_000} s; ${member.guid} stays PENDING`,
    lateEnding: 'denied',
  });
  return { member: consented, verdict: STARTED };
};
