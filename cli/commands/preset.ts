import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Act, type Context, examples, first } from '../command.ts';
import { Failure } from '../failure.ts';
import type { PresetSaid } from '../presets/new-preset.ts';

export const addPreset = (program: Command, act: Act): void => {
  const preset = program.command('preset').summary('layouts of the CSV files of banks');
  act(
    preset
      .command('new')
      .summary('write the layout of a CSV file, and a made-up sample of it')
      .description(
        'Asks which bank a CSV file is of and how it is read, and writes its layout with a sample in which dates, amounts, ' +
          'names, numbers and texts are made up. Nothing is sent anywhere.',
      )
      .argument('<file>', 'a CSV file as the bank gives it')
      .option('--out <folder>', 'where the two files are written', '.')
      .addHelpText('after', examples('preset new statement.csv')),
    async (context, { out }: { readonly out: string }, args) => {
      const bytes = readGiven(first(args));
      // Most commands read no file, so they do without the readers.
      const [{ askReading }, { newPreset }] = await Promise.all([
        import('../presets/ask-reading.ts'),
        import('../presets/new-preset.ts'),
      ]);
      const mapping = await askReading(context, bytes);
      const said = await askSaid(context);
      const made = newPreset(bytes, mapping, said);
      if (typeof made === 'string') throw new Failure(made);
      const paths = [join(out, `${made.name}.json`), join(out, `${made.name}.csv`)] as const;
      writeNew(paths[0], `${JSON.stringify(made.layout, null, 2)}\n`);
      writeNew(paths[1], made.sample);
      context.output.json({ files: paths });
      for (const path of paths) context.output.line(path);
      return 'done';
    },
  );
};

const readGiven = (path: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new Failure(`${path} cannot be read`, 'usage');
  }
};

/** A layout that is there already may have been changed by hand. */
const writeNew = (path: string, text: string): void => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch {
    throw new Failure(`${path} cannot be written, or is there already`, 'usage');
  }
};

const askSaid = async (context: Context): Promise<PresetSaid> => ({
  bank: await askLine(context, 'Bank, such as DKB: '),
  country: (await askLine(context, 'Country of the bank, two letters, or INT: ')).toUpperCase(),
  account: await askLine(context, 'Kind of account, such as checking or card: '),
  source: await askLine(context, 'Address where the layout is publicly known from: '),
});

const askLine = async ({ shell }: Context, text: string): Promise<string> => {
  const line = (await shell.ask({ text, isSecret: false }))?.trim() ?? '';
  if (line === '') throw new Failure(`no answer to "${text.trim()}"`, 'usage');
  return line;
};
