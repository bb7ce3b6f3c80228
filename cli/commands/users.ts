import type { Command } from 'commander';
import * as z from 'zod/mini';
import { path, understood } from '../api.ts';
import { type Act, type Context, examples, first } from '../command.ts';

const nullableText = z.nullable(z.string());
const userBody = z.object({
  user: z.object({
    guid: z.string(),
    id: z.string(),
    first_name: nullableText,
    last_name: nullableText,
    email: nullableText,
    is_disabled: z.boolean(),
  }),
});

const show = ({ output }: Context, body: unknown): 'done' => {
  const { user } = understood(userBody, body);
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ');
  output.json(body);
  output.table(
    ['ID', 'GUID', 'NAME', 'EMAIL', 'DISABLED'],
    [[user.id, user.guid, name, user.email ?? '', user.is_disabled ? 'yes' : 'no']],
  );
  return 'done';
};

export const addUsers = (program: Command, act: Act): void => {
  const users = program
    .command('users')
    .summary('create, show and delete users')
    .description("Users of the client, by the partner's own ids.");
  act(
    users
      .command('create')
      .summary('create a user')
      .description('Creates a user under an id of your own.')
      .argument('<id>', "the partner's own id")
      .option('--first-name <name>')
      .option('--last-name <name>')
      .option('--email <address>')
      .option('--metadata <text>')
      .addHelpText('after', examples('users create u-1 --first-name Ada')),
    async (context, options: { firstName?: string; lastName?: string; email?: string; metadata?: string }, args) => {
      const { firstName: first_name, lastName: last_name, email, metadata } = options;
      const user = { id: first(args), first_name, last_name, email, metadata };
      return show(context, (await context.api().call('POST', '/users', { user })).body);
    },
  );
  act(
    users
      .command('show')
      .summary('show a user')
      .description('Shows one user.')
      .argument('<id>', "the partner's own id")
      .addHelpText('after', examples('users show u-1', 'users show u-1 --json')),
    async (context, _options, args) =>
      show(context, (await context.api().call('GET', path`/users/${first(args)}`)).body),
  );
  act(
    users
      .command('delete')
      .summary('delete a user for good')
      .description('Deletes a user for good, with members and all their data. Nobody asks again.')
      .argument('<id>', "the partner's own id")
      .addHelpText('after', examples('users delete u-1')),
    async ({ api, output }, _options, args) => {
      const id = first(args);
      await api().call('DELETE', path`/users/${id}`);
      output.json({ user: { id, is_deleted: true } });
      output.line(`Deleted ${id}`);
      return 'done';
    },
  );
};
