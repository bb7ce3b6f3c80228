import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStageName, stackNames } from '../stages/stages.ts';
import { UsageError } from './usage.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The file with the names that AWS gave in a deployment. It is not under version control, because it belongs to one
 * account.
 */
export const outputsFile = (stage: string): string => join(ROOT, '.tributary', `${stage}-outputs.json`);

/** The stage that an option names. Its file may be elsewhere, so only the form of its name is looked at. */
export const stageFrom = (text: string | undefined): string => {
  if (text !== undefined && isStageName(text)) return text;
  throw new UsageError(text === undefined ? 'Say which stage: --stage NAME' : `"${text}" is no name of a stage`);
};

/** The outputs of all stacks of a stage by their names; null when this machine has not deployed the stage. */
export const readOutputs = (
  stage: string,
  file: string = outputsFile(stage),
): Readonly<Record<string, string>> | null => {
  if (!existsSync(file)) return null;
  const outputs: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
  const names = stackNames(stage);
  return { ...outputs[names.data], ...outputs[names.service], ...outputs[names.edge] };
};
