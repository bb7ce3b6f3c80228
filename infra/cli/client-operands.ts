import { type Guid, isGuid } from '../../lib/domain/kernel/guid.ts';
import { UsageError } from './usage.ts';

/** The operands of a command, of which there are at most `count`. */
export const atMost = (operands: readonly string[], count: number): readonly string[] => {
  if (operands.length > count) throw new UsageError(`Not understood: ${operands.slice(count).join(' ')}`);
  return operands;
};

/** The client, which is the first operand. */
export const clientFrom = ([text = '']: readonly string[]): Guid<'CLT'> => {
  if (!isGuid('CLT', text)) throw new UsageError('Say which client by its guid, CLT-…');
  return text;
};

/** The value of `--name`. Only operators see it. A longer one was most likely typed by mistake. */
export const nameFrom = (text: string | undefined, charactersMax: number): string => {
  const name = text?.trim() ?? '';
  if (name === '' || name.length > charactersMax) {
    throw new UsageError(`--name takes 1 to ${charactersMax} characters`);
  }
  return name;
};

export const noSuchClient = (guid: Guid<'CLT'>): UsageError => new UsageError(`There is no client ${guid}`);
