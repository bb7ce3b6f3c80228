import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStageName, STAGE_NAMES, type StageName, stackNames } from '../stages.ts';
import { UsageError } from './usage.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The file with the names that AWS gave in a deployment. It is not under version control, because it belongs to one
 * account.
 */
export const outputsFile = (stage: StageName): string => join(ROOT, '.tributary', `${stage}-outputs.json`);

export const stageFrom = (text: string | undefined): StageName => {
  if (text !== undefined && isStageName(text)) return text;
  const problem = text === undefined ? 'Say which stage' : `Unknown stage "${text}"`;
  throw new UsageError(`${problem}: --stage ${STAGE_NAMES.join(' | ')}`);
};

/** The outputs of both stacks of a stage by their names; null when this machine has not deployed the stage. */
export const readOutputs = (
  stage: StageName,
  file: string = outputsFile(stage),
): Readonly<Record<string, string>> | null => {
  if (!existsSync(file)) return null;
  const outputs: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
  const names = stackNames(stage);
  return { ...outputs[names.data], ...outputs[names.service] };
};
