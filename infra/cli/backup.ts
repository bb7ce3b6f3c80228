import { backUp } from '../local/backup/back-up.ts';
import { KEY } from '../local/backup/backup-file.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: TRIBUTARY_DATA=/folder npm run backup -- FILE [--with-key]

Writes FILE, a tar.gz of the data folder of a local host, as the folder is at one moment. The host may run on.
  --with-key   also packs master.key: then FILE opens everything, so keep it as secret as the key
  -h, --help   prints this text

Example: TRIBUTARY_DATA=$HOME/tributary npm run backup -- tributary.tar.gz
More: docs/self-hosting.md`;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseOptions(process.argv.slice(2), {
    'with-key': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file for the backup');
  const folder = process.env.TRIBUTARY_DATA;
  if (!folder) throw new UsageError('TRIBUTARY_DATA is not set: name the data folder of the host in it');
  const names = await backUp({ folder, file, isWithKey: values['with-key'] });
  console.log(`Backup: ${file} (${names.join(', ')})`);
  if (!names.includes(KEY)) {
    console.log(
      `${KEY} is not in it. Keep a copy of ${folder}/${KEY}, or of TRIBUTARY_LOCAL_KEY if it is set, in another place: ` +
        'without it a restored host has lost all credentials, account numbers and webhook secrets.',
    );
  }
  return 0;
});
