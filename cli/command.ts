import { type Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../lib/domain/kernel/calendar.ts';
import { SUBSCRIPTIONS, type Subscription } from '../lib/domain/webhooks/event.ts';
import type { Api } from './api.ts';
import type { Ending } from './failure.ts';
import type { Output } from './output.ts';
import type { Shell } from './shell.ts';

/** Options of every command. */
export interface CommonOptions {
  readonly url?: string;
  readonly key?: string;
  readonly profile?: string;
  readonly json?: true;
}

/** What every command gets. */
export interface Context {
  readonly shell: Shell;
  readonly output: Output;
  readonly common: CommonOptions;
  /** Throws a `Failure` when no API key is known. */
  readonly api: () => Api;
}

/** Sets the function that a command runs. Its options and arguments are those that the command declares. */
export type Act = <O extends object>(command: Command, work: Work<O>) => void;
export type Work<O extends object> = (context: Context, options: O, args: readonly string[]) => Promise<Ending>;

/** The first argument. Commander makes sure that a required one is there. */
export const first = ([argument = '']: readonly string[]): string => argument;

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ tributary ${line}`).join('\n')}`;

/**
 * Types of events, from several options or from one with commas. An unknown type is an error: nothing would ever come.
 */
export const collectTypes = (text: string, before: readonly Subscription[] = []): readonly Subscription[] => [
  ...before,
  ...text.split(',').map((part) => {
    const name = part.trim().toUpperCase();
    const type = SUBSCRIPTIONS.find((known) => known === name);
    if (type === undefined) throw new InvalidArgumentError(`There are ${SUBSCRIPTIONS.join(', ')}.`);
    return type;
  }),
];

/** Whether the type of an event is among these; `*` stands for all. */
export const isOfTypes = (type: string, types: readonly string[] = ['*']): boolean =>
  types.includes('*') || types.includes(type);

/** Reads a whole number between two bounds. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= min && number <= max)) throw new InvalidArgumentError(`It takes a whole number, ${min} to ${max}.`);
    return number;
  };

/** An existing day, `YYYY-MM-DD`. */
export const civilDate = (text: string): string => {
  if (parseDay(text) === null) throw new InvalidArgumentError('It takes a date such as 2026-11-30.');
  return text;
};

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Turns `90s`, `15m`, `2h` or `7d` into the timestamp of so long ago. Any other text stays as it is. */
export const pointInTime = (text: string, nowMs: number): string => {
  const [, count, unit = ''] = /^([0-9]{1,6})([smhd])$/.exec(text) ?? [];
  const unitMs = UNIT_MS[unit];
  if (count === undefined || unitMs === undefined) return text;
  return new Date(nowMs - Number(count) * unitMs).toISOString();
};
