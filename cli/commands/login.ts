import type { Command } from 'commander';
import * as z from 'zod/mini';
import { createApi, understood } from '../api.ts';
import { type Act, examples } from '../command.ts';
import { Failure } from '../failure.ts';
import { LOCAL_URL, profileOf, readLogins, serviceUrl, settingsFolder, writeLogin } from '../settings.ts';

const clientBody = z.object({ client: z.object({ guid: z.string(), name: z.string() }) });

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Everybody on the network path can read a key sent over plain http. Loopback has no such path. */
const isOpenToOthers = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !LOOPBACK.has(hostname);
};

export const addLogin = (program: Command, act: Act): void => {
  act(
    program
      .command('login')
      .summary('store the address and the API key')
      .description('Tests an address and an API key, and stores them for the commands that follow.')
      .addHelpText(
        'after',
        examples(
          'login --url https://tributary.example.com',
          'login --key local-client-key',
          'login --profile staging < key-file',
        ),
      ),
    async ({ shell, output, common }) => {
      const { env } = shell;
      const profile = profileOf(env, common.profile);
      const before = readLogins(env).get(profile);
      const url = serviceUrl(common.url ?? (env.TRIBUTARY_URL || before?.url || LOCAL_URL));
      const question = { text: `API key for ${url}: `, isSecret: true };
      const apiKey = common.key ?? (env.TRIBUTARY_API_KEY || ((await shell.ask(question)) ?? ''));
      if (apiKey === '') throw new Failure('No key was given', 'usage');
      if (isOpenToOthers(url)) output.note(`${url} is not encrypted: others on the network can read the key`);
      const { client } = understood(clientBody, (await createApi({ url, apiKey }).calls.readClient()).body);
      writeLogin(env, profile, { url, apiKey });
      output.json({ url, client });
      output.line(`Logged in to ${url} as ${output.paint('bold', client.name)} (${client.guid})`);
      output.line(output.paint('dim', `Stored in ${settingsFolder(env)}`));
      if (before !== undefined && before.url !== url)
        output.note(`The login of ${before.url} was in its place. --profile <name> keeps both.`);
      return 'done';
    },
  );
  act(
    program
      .command('profiles')
      .summary('list the stored logins')
      .description('Lists the stored logins with their addresses, and no keys.')
      .addHelpText('after', examples('login --profile staging --url https://staging.example.com', 'profiles')),
    async ({ shell, output }) => {
      const profiles = [...readLogins(shell.env)].map(([name, { url }]) => ({ name, url }));
      output.json({ profiles });
      output.table(
        ['PROFILE', 'ADDRESS'],
        profiles.map(({ name, url }) => [name, url]),
      );
      return 'done';
    },
  );
};
