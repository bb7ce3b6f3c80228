import type { FileAccount, FileRead } from '../../../lib/connectors/files/file-read.ts';
import { readFile } from '../../../lib/connectors/files/read-file.ts';
import { tables } from '../../../lib/connectors/files/table.ts';
import type { TableProposal } from '../../../lib/connectors/files/table-format.ts';
import {
  type CompleteMapping,
  completeMapping,
  type DecimalMark,
  type ImportMapping,
} from '../../../lib/domain/imports/import-mapping.ts';
import type { ImportFault } from '../../../lib/domain/imports/import-record.ts';
import { knownFor, rowLine, TODAY } from './csv.ts';

/** A whole file, with what is right of it. */
interface Whole {
  readonly bytes: Uint8Array;
  /** Null for formats that have none. */
  readonly mapping: CompleteMapping | null;
  readonly rows: readonly string[];
  readonly balances: ReadonlySet<bigint | null>;
}

/** Bytes at the end of a file that every run cuts: they have the last amount. */
const END_BYTES = 12;
/** Of what is wrong, enough to see its kind. */
const SHOWN_MAX = 10;

/**
 * Cuts a file after each byte, or after each `step` of them, and reads what is left: as a file that nobody has sent before, and
 * by the mapping that is kept for such files. `decimal`: where no number of the whole file shows it. Gives what is wrong, by the
 * bytes left.
 */
export const wrongCuts = async (
  bytes: Uint8Array,
  { decimal = '.', step = 1 }: { readonly decimal?: DecimalMark; readonly step?: number } = {},
): Promise<readonly string[]> => {
  const whole = await wholeOf(bytes, decimal);
  const wrong: string[] = [];
  for (let length = 0; length < bytes.length && wrong.length < SHOWN_MAX; length += 1) {
    if (length % step > 0 && bytes.length - length > END_BYTES) continue;
    const cut = bytes.subarray(0, length);
    const found = [await asNew(cut, whole), await asNext(cut, whole)].filter((one) => one !== null);
    wrong.push(...found.map((one) => `${length} bytes: ${one}`));
  }
  return wrong;
};

const wholeOf = async (bytes: Uint8Array, decimal: DecimalMark): Promise<Whole> => {
  const mapping = tables.isTable(bytes) ? await mappingOf(bytes, decimal) : null;
  const read = await readBy(bytes, mapping);
  const rows = rowsOf(read);
  if (rows.length === 0) throw new Error(`the whole file has no rows: ${JSON.stringify(read)}`);
  return { bytes, mapping, rows, balances: new Set(balancesOf(read)) };
};

const mappingOf = async (bytes: Uint8Array, decimal: DecimalMark): Promise<CompleteMapping> => {
  const proposal = await tables.propose(bytes, FACTS);
  const said = { decimal, sign: 'negative_is_out', currencyCode: 'EUR' } as const;
  const mapping = proposal.kind === 'refused' ? null : completeMapping(answered(proposal, said));
  if (mapping === null) throw new Error(JSON.stringify(proposal));
  return mapping;
};

const FACTS = { today: TODAY, currencyCode: null };

/** Null where nothing is wrong. A question is right, and what it leaves open is answered as the whole file has it. */
const asNew = async (cut: Uint8Array, whole: Whole): Promise<string | null> => {
  if (!tables.isTable(cut)) return wrongIn(await readBy(cut, null), whole);
  const proposal = await tables.propose(cut, FACTS);
  if (proposal.kind === 'refused') return wrongFault(proposal.fault);
  const mapping = completeMapping(answered(proposal, whole.mapping ?? {}));
  return mapping === null || proposal.unsure.includes('columns') ? null : wrongIn(await readBy(cut, mapping), whole);
};

const answered = ({ mapping, unsure }: TableProposal, answers: Partial<ImportMapping>): ImportMapping => ({
  ...mapping,
  ...Object.fromEntries(unsure.flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]]]))),
});

const asNext = async (cut: Uint8Array, whole: Whole): Promise<string | null> => {
  const { mapping } = whole;
  const fits = mapping !== null && tables.isTable(cut) && (await tables.fits(cut, mapping));
  return fits ? wrongIn(await readBy(cut, mapping), whole) : null;
};

const readBy = (bytes: Uint8Array, mapping: CompleteMapping | null): Promise<FileRead> =>
  readFile(bytes, { name: null, table: mapping === null ? null : { mapping, account: knownFor(mapping) } });

/** The rows are the first of the whole file. Only the last one may be another, where a doubt says so. */
const wrongIn = (read: FileRead, { mapping, rows: right, balances }: Whole): string | null => {
  const faults = read.kind === 'refused' ? [read] : read.accounts.filter((account) => account.kind === 'failed');
  if (faults[0] !== undefined) return wrongFault(faults[0].fault);
  const rows = rowsOf(read);
  const sure = isLastDoubtful(read) ? rows.slice(0, -1) : rows;
  const at = sure.findIndex((row, index) => row !== right[index]);
  if (at !== -1 || rows.length > right.length) return `${sure[at]} is read, not ${right[at]}`;
  const other = mapping === null ? balancesOf(read).find((one) => one !== null && !balances.has(one)) : undefined;
  return other === undefined ? null : `${other} is read as balance`;
};

/** Faults of a whole file, which has no line to name. */
const OF_WHOLE_FILES = /^(?:file\.\w+|statement\.none|table\.none|rows\.none|header\.missing)$/;

const wrongFault = ({ code, message, line }: ImportFault): string | null =>
  message !== '' && (line !== null || OF_WHOLE_FILES.test(code) || /^Byte \d+: /.test(message))
    ? null
    : `${code} without a place`;

const accountsOf = (read: FileRead): readonly FileAccount[] =>
  read.kind === 'refused' ? [] : read.accounts.flatMap((account) => (account.kind === 'account' ? [account] : []));

const rowsOf = (read: FileRead): readonly string[] =>
  accountsOf(read).flatMap(({ rows, table }) =>
    rows.rows.map((row) => `${rowLine(row)} = ${table?.places.get(row)?.balanceMinor ?? null}`),
  );

const balancesOf = (read: FileRead): readonly (bigint | null)[] =>
  accountsOf(read).flatMap(({ account }) => [account.balanceMinor ?? null, account.availableBalanceMinor ?? null]);

const isLastDoubtful = (read: FileRead): boolean => {
  const { rows, table } = accountsOf(read).at(-1) ?? {};
  const last = rows?.rows.at(-1);
  const line = last === undefined ? undefined : table?.places.get(last)?.line;
  return line !== undefined && (table?.cutLine === line || table?.notAdding.some((one) => one.line === line) === true);
};
