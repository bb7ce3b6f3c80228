import type { ImportMappingRequest } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import type { Session } from '../api.ts';
import type { Context } from '../command.ts';
import type { Refusal } from '../failure.ts';
import { tableLines } from '../terminal.ts';
import { importReading, type Reading, readingLines } from './preview.ts';

const nullableText = z.nullable(z.string());

/** The fields that a person may have to say. */
const UNSURE_FIELDS = ['columns', 'date_format', 'decimal', 'sign', 'currency', 'encoding'] as const;
export type UnsureField = (typeof UNSURE_FIELDS)[number];

const mapping = z.looseObject({
  guid: z.string(),
  columns: z.array(z.object({ name: z.string(), field: nullableText })),
  date_format: nullableText,
  decimal: nullableText,
  sign: nullableText,
  currency: nullableText,
  encoding: z.string(),
});
export type Mapping = z.infer<typeof mapping>;

const mappingNeeded = z.object({
  mapping,
  sample: z.array(z.array(z.string())),
  unsure: z.array(z.enum(UNSURE_FIELDS)),
  /** A service of an earlier release shows none. */
  doubts: z._default(
    z.array(z.looseObject({ field: z.string(), message: z.string(), readings: z.array(importReading) })),
    [],
  ),
});
/** It is sent as a person says it; the service says what is wrong. */
const sentMapping = z.custom<ImportMappingRequest>();

export type MappingNeeded = z.infer<typeof mappingNeeded>;

/** Nobody answered: a pipe that ended, or a person that gave none. */
class NotAnswered extends Error {}

export type Answered = { readonly kind: 'answered'; readonly mapping: Mapping } | Unanswered;

export interface Unanswered {
  readonly kind: 'unanswered';
  readonly fields: readonly UnsureField[];
  /** What the service says of them, and what each value would make of the file. */
  readonly doubts: readonly string[];
}

const UNPROCESSABLE = 422;

/** What the service needs to know of a CSV file; null for any other refusal. */
export const mappingNeededOf = ({ status, body }: Refusal): MappingNeeded | null => {
  const result = status === UNPROCESSABLE ? mappingNeeded.safeParse(body) : null;
  return result?.success === true ? result.data : null;
};

const SIGNS: readonly (readonly [string, string])[] = [
  ['negative_is_out', 'negative amounts leave the account'],
  ['positive_is_out', 'positive amounts leave the account'],
  ['by_column', 'one column has what leaves the account, another one what comes in'],
  ['by_word', 'a column says it in words, such as debit and credit'],
];

const FIELDS =
  'date, posted_date, description, memo, amount, debit, credit, direction, balance, currency, check_number, ' +
  'external_id, status, recipient, payer, fee, account';

/** How often a person is asked for the same thing. */
const TRIES_MAX = 3;

/** Shows a person how the service would read the file. */
export const tellMapping = ({ output }: Context, { mapping: proposed, sample }: MappingNeeded): void => {
  const names = proposed.columns.map(({ name, field }) => ({ name: `${name} = ${field ?? '-'}` }));
  for (const line of tableLines(names, sample)) output.note(line);
  const sign = SIGNS.find(([name]) => name === proposed.sign)?.[1] ?? '?';
  output.note(
    `Dates ${proposed.date_format ?? '?'}, decimals after ${proposed.decimal ?? '?'}, currency ${proposed.currency ?? '?'}; ${sign}`,
  );
};

/**
 * Asks for the fields that the service is not sure of, and gives the mapping with them, or the fields that got no answer.
 * Where standard input is no terminal, each of its lines is one answer.
 */
export const askMapping = async (context: Context, needed: MappingNeeded): Promise<Answered> => {
  let { mapping: changed } = needed;
  for (const [at, field] of needed.unsure.entries()) {
    try {
      changed = { ...changed, ...(await askField(context, { ...needed, mapping: changed }, field)) };
    } catch (error) {
      if (error instanceof NotAnswered) {
        const fields = needed.unsure.slice(at);
        return { kind: 'unanswered', fields, doubts: doubtLines(needed, fields) };
      }
      throw error;
    }
  }
  return { kind: 'answered', mapping: changed };
};

const doubtLines = ({ doubts }: MappingNeeded, fields: readonly string[]): readonly string[] =>
  doubts
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ field, message, readings }) => [
      `mapping.${field}: ${message}`,
      ...readingLines(readings).map((line) => `  ${line}`),
    ]);

const askField = async (context: Context, needed: MappingNeeded, field: UnsureField): Promise<Partial<Mapping>> => {
  const { readings = [] } = needed.doubts.find((doubt) => doubt.field === field) ?? {};
  switch (field) {
    case 'columns':
      return { columns: await askColumns(context, needed) };
    case 'date_format':
      return {
        date_format: await askReading(context, {
          readings,
          text: `Format of dates${example(needed, 'date')}, such as DD/MM/YYYY: `,
        }),
      };
    case 'decimal':
      return {
        decimal: await askReading(context, {
          readings,
          text: `Sign before the decimals${example(needed, 'amount')}, . or ,: `,
        }),
      };
    case 'sign':
      return { sign: await askSign(context, readings) };
    case 'currency':
      return { currency: (await askText(context, 'Currency, such as EUR: ')).toUpperCase() };
    case 'encoding':
      return { encoding: await askEncoding(context, needed.mapping.encoding, readings) };
  }
};

/** A cell of the sample in the column that has this field. */
const example = ({ mapping: { columns }, sample }: MappingNeeded, field: string): string => {
  const at = columns.findIndex((column) => column.field === field);
  const cell = sample.map((row) => row[at] ?? '').find((text) => text !== '');
  return cell === undefined ? '' : ` (the file has ${cell})`;
};

const askText = async ({ shell }: Context, text: string): Promise<string> => {
  for (let tries = 0; tries < (shell.isInputTerminal ? TRIES_MAX : 1); tries += 1) {
    const line = (await shell.ask({ text, isSecret: false })) ?? '';
    if (line !== '') return line;
  }
  throw new NotAnswered();
};

interface Readings {
  readonly readings: readonly Reading[];
  readonly text: string;
}

/** Shows a person what each value makes of the file. The answer is a number of them, or the value itself. */
const askReading = async (context: Context, { readings, text }: Readings): Promise<string> => {
  tellReadings(context, readings);
  return valueSaid(await askText(context, text), readings);
};

const tellReadings = ({ shell, output }: Context, readings: readonly Reading[]): void => {
  if (!shell.isInputTerminal) return;
  for (const [at, line] of readingLines(readings).entries()) output.note(`  ${at + 1}  ${line}`);
};

const valueSaid = (line: string, readings: readonly Reading[]): string => readings[Number(line) - 1]?.value ?? line;

const askSign = async (context: Context, readings: readonly Reading[]): Promise<string> => {
  const { shell, output } = context;
  // What each means for the rows says more than what it means in general.
  if (readings.length > 0) tellReadings(context, readings);
  else if (shell.isInputTerminal) {
    for (const [at, [name, meaning]] of SIGNS.entries()) output.note(`  ${at + 1}  ${name}: ${meaning}`);
  }
  const line = await askText(context, `Direction of money, 1 to ${readings.length || SIGNS.length}: `);
  return readings[Number(line) - 1]?.value ?? SIGNS[Number(line) - 1]?.[0] ?? line;
};

/** An empty line keeps the likeliest one. */
const askEncoding = async (context: Context, likeliest: string, readings: readonly Reading[]): Promise<string> => {
  tellReadings(context, readings);
  const line = await context.shell.ask({ text: `Encoding of the letters [${likeliest}]: `, isSecret: false });
  if (line === null) throw new NotAnswered();
  return line === '' ? likeliest : valueSaid(line, readings).toLowerCase();
};

/** An empty line keeps what was proposed; a hyphen leaves the column out. */
const askColumns = async (
  { shell, output }: Context,
  { mapping: { columns } }: MappingNeeded,
): Promise<Mapping['columns']> => {
  if (shell.isInputTerminal) output.note(`Say what each column has: ${FIELDS}, or - for nothing; Enter keeps it`);
  const said: Mapping['columns'] = [];
  for (const column of columns) {
    const line = await shell.ask({ text: `${column.name} [${column.field ?? '-'}]: `, isSecret: false });
    if (line === null) throw new NotAnswered();
    said.push(line === '' ? column : { ...column, field: line === '-' ? null : line });
  }
  return said;
};

/** Keeps the changed mapping at the service for the file that is sent next. */
export const changeMapping = async (
  session: Session,
  memberGuid: string | undefined,
  changed: Mapping,
): Promise<void> => {
  const sent = { mapping_guid: changed.guid, body: { mapping: sentMapping.parse(changed) } };
  if (memberGuid === undefined) await session.updateUserImportMapping(sent);
  else await session.updateImportMapping({ ...sent, member_guid: memberGuid });
};
