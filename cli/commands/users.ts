import type { Command } from 'commander';
import * as z from 'zod/mini';
import { understood } from '../api.ts';
import { type Act, type Context, examples, first, wholeNumber } from '../command.ts';

const nullableText = z.nullable(z.string());
const user = z.object({
  guid: z.string(),
  id: z.string(),
  first_name: nullableText,
  last_name: nullableText,
  email: nullableText,
  is_disabled: z.boolean(),
});
const userBody = z.object({ user });
const pageBody = z.object({ users: z.array(user), next: nullableText });

const LIMIT_MAX = 100;

const table = (output: Context['output'], users: readonly z.infer<typeof user>[]): void => {
  output.table(
    ['ID', 'GUID', 'NAME', 'EMAIL', 'DISABLED'],
    users.map(({ id, guid, first_name, last_name, email, is_disabled }) => {
      const name = [first_name, last_name].filter(Boolean).join(' ');
      return [id, guid, name, email ?? '', is_disabled ? 'yes' : 'no'];
    }),
  );
};

const show = ({ output }: Context, body: unknown): 'done' => {
  output.json(body);
  table(output, [understood(userBody, body).user]);
  return 'done';
};

export const addUsers = (program: Command, act: Act): void => {
  const users = program
    .command('users')
    .summary('list, create, show and delete users')
    .description("Users of the client, by the partner's own ids.");
  act(
    users
      .command('list')
      .summary('list users')
      .description('Lists users in the order of their guids, and says where to go on.')
      .option('--after <guid>', 'go on after this user')
      .option('--limit <count>', `1 to ${LIMIT_MAX}`, wholeNumber(1, LIMIT_MAX), LIMIT_MAX)
      .addHelpText('after', examples('users list', 'users list --limit 10 --json')),
    async ({ api, output }, { after, limit }: { after?: string; limit: number }) => {
      const { body } = await api().calls.listUsers({ limit, after });
      const { users: listed, next } = understood(pageBody, body);
      output.json(body);
      table(output, listed);
      if (next !== null) output.line(output.paint('dim', `Go on with --after ${next}`));
      return 'done';
    },
  );
  act(
    users
      .command('create')
      .summary('create a user')
      .description('Creates a user with an id of your own.')
      .argument('<id>', "the partner's own id")
      .option('--first-name <name>')
      .option('--last-name <name>')
      .option('--email <address>')
      .option('--metadata <text>')
      .addHelpText('after', examples('users create u-1 --first-name Ada')),
    async (context, options: { firstName?: string; lastName?: string; email?: string; metadata?: string }, args) => {
      const { firstName: first_name, lastName: last_name, email, metadata } = options;
      const user = { id: first(args), first_name, last_name, email, metadata };
      return show(context, (await context.api().calls.createUser({ body: { user } })).body);
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
      show(context, (await context.api().calls.readUserRecord({ id: first(args) })).body),
  );
  act(
    users
      .command('delete')
      .summary('delete a user for good')
      .description('Deletes a user for good, with its members and all their data, without asking first.')
      .argument('<id>', "the partner's own id")
      .addHelpText('after', examples('users delete u-1')),
    async ({ api, output }, _options, args) => {
      const id = first(args);
      await api().calls.deleteUser({ id });
      output.json({ user: { id, is_deleted: true } });
      output.line(`Deleted ${id}`);
      return 'done';
    },
  );
};
