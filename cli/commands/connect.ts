import type { Command } from 'commander';
import * as z from 'zod/mini';
import { type Call, understood } from '../api.ts';
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
  readonly institution: string;
  readonly wait: boolean;
  readonly timeout: number;
}

export const addConnect = (program: Command, act: Act): void => {
  act(
    program
      .command('connect')
      .summary('connect a user to an institution')
      .description(
        'Asks for what the institution wants to know, makes a member, and follows its first refresh to the end. ' +
          'Passwords and tokens are not shown while you type, and cannot be given as options. Where standard input is ' +
          'no terminal, each of its lines is one answer, in the order of the form. For an institution with a login ' +
          'page of its own, prints the address of the page and waits until the user has been there.',
      )
      .requiredOption('--user <id>', "the partner's own id of the user")
      .requiredOption('--institution <name>', 'code of the institution, or its name, or a part of it')
      .option('--no-wait', 'do not wait for the end of the refresh')
      .option('--timeout <seconds>', 'how long it waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText(
        'after',
        examples('connect --user u-1 --institution SimpleFIN', 'connect --user u-1 --institution mxbank < answers'),
      ),
    async (context, options: ConnectOptions) => {
      const { output, shell } = context;
      const { user } = options;
      const session = await context.api().openSession(user);
      const institution = await findInstitution({ session, shell }, options.institution);
      const fields = await readForm(session, institution);
      const waitMs = options.wait ? options.timeout * 1_000 : null;
      const { member, verdict } =
        fields.length > 0
          ? await byForm(context, session, institution, fields)
          : await byConsent(context, session, { institution, waitMs });
      const outcome = await followAnswering(context, session, { member, waitMs, takesInput: false });
      output.json(outcomeJson(outcome, verdict));
      tellOutcome(context, user, outcome);
      return outcome.ending;
    },
  );
};

interface Connected {
  readonly member: Member;
  readonly verdict: Verdict;
}

const byForm = async (
  context: Context,
  session: Call,
  { guid }: Institution,
  fields: Parameters<typeof askCredentials>[1],
): Promise<Connected> => {
  const credentials = await askCredentials(context, fields);
  const { headers, body } = await session('POST', '/members', { member: { institution_guid: guid, credentials } });
  const { member } = understood(memberBody, body);
  const verdict = verdictOf(headers);
  context.output.progress(`${member.guid} was made`);
  context.output.progress(describeVerdict(verdict, member));
  return { member, verdict };
};

const consentBody = z.object({ member: z.extend(memberShape, { oauth_window_uri: z.string() }) });

const byConsent = async (
  context: Context,
  session: Call,
  { institution, waitMs }: { readonly institution: Institution; readonly waitMs: number | null },
): Promise<Connected> => {
  const { guid, name, supports_oauth: hasLoginPage } = institution;
  if (hasLoginPage !== true) {
    throw new Failure(`${name} takes files, and no login: use "tributary import"`, 'usage');
  }
  const { body } = await session('POST', '/members', { member: { institution_guid: guid, is_oauth: true } });
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
