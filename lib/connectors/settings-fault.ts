import * as z from 'zod/mini';
import { EVERY_CONNECTOR } from './connectors.ts';

/**
 * What is wrong with the settings of a stage, as a sentence that names the connector and the setting; null when nothing
 * is. For those that make a stage: it carries the words of all faults.
 */
export const settingsFault = (settings: unknown): string | null => {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    return 'It must be an object with the names of connectors, and the settings of each';
  }
  for (const [name, given] of Object.entries(settings)) {
    const connector = EVERY_CONNECTOR.find((known) => known.name === name);
    if (connector === undefined) return `There is no connector ${JSON.stringify(name)}, only ${NAMES}`;
    const issue = connector.settings.schema().safeParse(given, { error: wordsOf }).error?.issues[0];
    if (issue !== undefined) return `Connector ${name}, ${whereOf(issue.path)}: ${issue.message}`;
  }
  return null;
};

const NAMES = EVERY_CONNECTOR.map(({ name }) => name).join(', ');

/** Without it the messages of the schemas are all `Invalid input`. */
const { localeError: inWords } = z.locales.en();

const wordsOf: typeof inWords = (issue) =>
  issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : inWords(issue);

const whereOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'its settings' : `setting ${path.join('.')}`;
