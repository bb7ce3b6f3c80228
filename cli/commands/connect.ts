import type { Command } from 'commander';
import * as z from 'zod/mini';
import { path, understood } from '../api.ts';
import { type Act, examples } from '../command.ts';
import { Failure } from '../failure.ts';
import { memberBody } from '../member.ts';
import { followMember } from './refresh.ts';

const WAIT_MS_MAX = 600_000;

const institutionsBody = z.object({
  institutions: z.array(z.object({ guid: z.string(), name: z.nullable(z.string()) })),
});
const credentialsBody = z.object({
  credentials: z.array(z.object({ guid: z.string(), field_type_name: z.nullable(z.string()) })),
});

export const addConnect = (program: Command, act: Act): void => {
  act(
    program
      .command('connect')
      .summary('connect a member')
      .description('Connects a user to an institution by login and password, and refreshes the new member.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .requiredOption('--login <login>', 'login at the institution')
      .option('--password <password>', 'password at the institution; without it, the command asks')
      .option('--institution <name>', 'name of the institution, or how its name begins', 'MX Bank')
      .option('--wait', 'wait until the data are there or somebody has to do something')
      .addHelpText('after', examples('connect --user u-1 --login mxuser --password any --wait')),
    async (context, options: { user: string; login: string; password?: string; institution: string; wait?: true }) => {
      const session = await context.api().openSession(options.user);
      const search = { institution: { name: options.institution } };
      const found = understood(institutionsBody, (await session('POST', '/institutions/search', search)).body);
      const exact = found.institutions.filter(({ name }) => name?.toLowerCase() === options.institution.toLowerCase());
      const [institution, ...others] = exact.length > 0 ? exact : found.institutions;
      if (institution === undefined) throw new Failure(`There is no institution ${options.institution}`, 'usage');
      if (others.length > 0) {
        const names = found.institutions.map(({ name }) => name).join(', ');
        throw new Failure(`Several institutions begin with ${options.institution}: ${names}`, 'usage');
      }
      const form = await session('GET', path`/institutions/${institution.guid}/credentials`);
      const fields = understood(credentialsBody, form.body).credentials;
      if (fields.length === 0) {
        throw new Failure(`${institution.name} has its own login page, which needs a browser`, 'usage');
      }
      const password = options.password ?? (await context.shell.ask('Password: '));
      const credentials = fields.map(({ guid, field_type_name: field }) => ({
        guid,
        value: field === 'LOGIN' ? options.login : password,
      }));
      const created = await session('POST', '/members', {
        member: { institution_guid: institution.guid, credentials },
      });
      const { member } = understood(memberBody, created.body);
      context.output.progress(`${member.guid} was made`);
      return followMember(context, session, { member, verdict: 'started', waitMs: options.wait ? WAIT_MS_MAX : null });
    },
  );
};
