import type { ImportMappingRequest } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import type { Session } from '../api.ts';
import type { Context } from '../command.ts';
import type { Refusal } from '../failure.ts';
import { tableLines } from '../terminal.ts';

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
  preset: z.optional(nullableText),
  sample: z.array(z.array(z.string())),
  unsure: z.array(z.enum(UNSURE_FIELDS)),
});
/** It is sent as a person says it; the service says what is wrong. */
const sentMapping = z.custom<ImportMappingRequest>();

export type MappingNeeded = z.infer<typeof mappingNeeded>;

/** Nobody answered: a pipe that ended, or a person that gave none. */
class NotAnswered extends Error {}

export type Answered =
  | { readonly kind: 'answered'; readonly mapping: Mapping }
  | { readonly kind: 'unanswered'; readonly fields: readonly UnsureField[] };

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
export const tellMapping = ({ output }: Context, { mapping: proposed, sample, preset }: MappingNeeded): void => {
  if (typeof preset === 'string') output.note(`The file has the layout ${preset}`);
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
      if (error instanceof NotAnswered) return { kind: 'unanswered', fields: needed.unsure.slice(at) };
      throw error;
    }
  }
  return { kind: 'answered', mapping: changed };
};

const askField = async (context: Context, needed: MappingNeeded, field: UnsureField): Promise<Partial<Mapping>> => {
  switch (field) {
    case 'columns':
      return { columns: await askColumns(context, needed) };
    case 'date_format':
      return {
        date_format: await askText(context, `Format of dates${example(needed, 'date')}, such as DD/MM/YYYY: `),
      };
    case 'decimal':
      return {
        decimal: await askText(context, `Sign before the decimals${example(needed, 'amount')}, . or ,: `),
      };
    case 'sign':
      return { sign: await askSign(context) };
    case 'currency':
      return { currency: (await askText(context, 'Currency, such as EUR: ')).toUpperCase() };
    case 'encoding':
      return { encoding: await askEncoding(context, needed.mapping.encoding) };
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

const askSign = async (context: Context): Promise<string> => {
  if (context.shell.isInputTerminal) {
    for (const [at, [name, meaning]] of SIGNS.entries()) context.output.note(`  ${at + 1}  ${name}: ${meaning}`);
  }
  const line = await askText(context, `Direction of money, 1 to ${SIGNS.length}: `);
  return SIGNS[Number(line) - 1]?.[0] ?? line;
};

/** An empty line keeps the likeliest one. */
const askEncoding = async ({ shell }: Context, likeliest: string): Promise<string> => {
  const line = await shell.ask({ text: `Encoding of the letters [${likeliest}]: `, isSecret: false });
  if (line === null) throw new NotAnswered();
  return line === '' ? likeliest : line.toLowerCase();
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
