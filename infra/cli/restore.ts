import { KEY } from '../local/backup/backup-file.ts';
import { renewKey } from '../local/backup/renew-key.ts';
import { restore } from '../local/backup/restore.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: TRIBUTARY_DATA=/folder npm run restore -- FILE [--key FILE | --new-key]

Fills TRIBUTARY_DATA, a new or an empty folder, from a backup that npm run backup wrote. A damaged table or a wrong key
is refused, and the folder is then as it was.
  --key FILE   the master.key of the host that was backed up, where the backup does not have it
  --new-key    only if that key is lost: makes a new one, and deletes what only the lost key opens
  -h, --help   prints this text

Example: TRIBUTARY_DATA=$HOME/tributary npm run restore -- tributary.tar.gz --key master.key
More: docs/self-hosting.md`;

const withoutKey = (folder: string): string =>
  `There is no ${KEY} in the backup, so the host does not start yet. Copy the key of the host that was backed up to ` +
  `${folder}/${KEY}, or set TRIBUTARY_LOCAL_KEY if that host had it. If the key is lost, empty the folder and restore ` +
  'with --new-key: users, members, accounts, transactions, holdings and planning stay; credentials, account numbers ' +
  'and owners, microdeposits, webhook endpoints and secrets of connectors are lost.';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseOptions(process.argv.slice(2), {
    key: { type: 'string' },
    'new-key': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file to restore from');
  if (values.key !== undefined && values['new-key']) throw new UsageError('Give --key or --new-key, not both');
  const folder = process.env.TRIBUTARY_DATA;
  if (!folder) throw new UsageError('TRIBUTARY_DATA is not set: name the folder to restore to in it');
  const hasKey = await restore({ file, folder, keyFile: values.key ?? null });
  console.log(`Restored to ${folder}. Its table is whole.`);
  if (values['new-key'] && hasKey)
    console.log(`The backup has its ${KEY}: nothing is lost, and --new-key did nothing.`);
  else if (values['new-key']) {
    const { credentials, endpoints } = await renewKey(folder);
    console.log(
      `New ${KEY}. Users, members, accounts, transactions, holdings and planning are as they were. Lost: credentials of ` +
        `${credentials} members, whose users enter them again or give their consent again; ${endpoints} webhook ` +
        'endpoints, which are to be made again; account numbers and owners, until the next identification; ' +
        'microdeposits; secrets that clients set for connectors. API keys stay valid.',
    );
  } else if (!hasKey) console.log(withoutKey(folder));
  return 0;
});
