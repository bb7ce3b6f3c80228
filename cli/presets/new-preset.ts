import { readCsv } from '../../lib/connectors/files/csv/read-csv.ts';
import { recordsOf } from '../../lib/connectors/files/csv/records.ts';
import { decode } from '../../lib/connectors/files/decode.ts';
import { type PresetFile, presetFile } from '../../lib/connectors/files/presets/preset-file.ts';
import { withoutQuotedLines } from '../../lib/connectors/files/quoted-lines.ts';
import type { CompleteMapping } from '../../lib/domain/imports/import-mapping.ts';
import { formatMoney } from '../../lib/domain/kernel/money.ts';
import { NO_ACCOUNT_FACTS } from '../../lib/domain/upstream/feed.ts';
import { madeUpSample } from './made-up-sample.ts';

/** What only a person knows of a file. */
export type PresetSaid = Pick<PresetFile, 'bank' | 'country' | 'account' | 'source'>;

export interface NewPreset {
  readonly name: string;
  readonly layout: PresetFile;
  /** A file of the layout in which all is made up. */
  readonly sample: string;
}

/** The layout of a file; a sentence where none can be made. */
export const newPreset = (bytes: Uint8Array, mapping: CompleteMapping, said: PresetSaid): NewPreset | string => {
  const { text } = decode(bytes, () => mapping.encoding);
  const rows = madeUpSample(recordsOf(withoutQuotedLines(text), mapping.delimiter).records, mapping);
  if (rows === null) return 'no row of the file can be read';
  const sample = `${rows.map((cells) => cells.map((cell) => quoted(cell, mapping.delimiter)).join(mapping.delimiter)).join('\n')}\n`;
  const expected = expectedOf(sample, mapping);
  if (typeof expected === 'string') return expected;
  const { delimiter, encoding, columns, dateFormat, decimal, sign, currencyCode } = mapping;
  const layout = presetFile.safeParse({
    ...said,
    mapping: { delimiter, encoding, columns, date_format: dateFormat, decimal, sign, currency: currencyCode },
    expected,
  });
  if (layout.success) return { name: nameOf(said), layout: layout.data, sample };
  return layout.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
};

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') || /[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const nameOf = ({ country, bank, account }: PresetSaid): string =>
  [country, bank, account]
    .map((part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .join('-');

/** What the sample is read as, or why it is not read. */
const expectedOf = (sample: string, mapping: CompleteMapping): PresetFile['expected'] | string => {
  const headed = { ...mapping, headerRow: mapping.headerRow === null ? null : 1 };
  const known = { ...NO_ACCOUNT_FACTS, upstreamId: '', name: '', accountType: 'UNKNOWN', isClosed: false } as const;
  const read = readCsv(Buffer.from(sample), headed, { ...known, currencyCode: mapping.currencyCode });
  if (read.kind === 'refused') return `the made-up sample cannot be read: ${read.code}`;
  const [account] = read.accounts;
  if (account.kind === 'failed') return `the made-up sample cannot be read: ${account.code} in line ${account.line}`;
  const { rows } = account;
  const [first] = rows;
  if (first === undefined) return 'the made-up sample has no row that is posted';
  const signed = rows.map(({ type, amountMinor }) => (type === 'DEBIT' ? -amountMinor : amountMinor));
  const shown = (minor: bigint): string => formatMoney(minor, first.currencyCode);
  return {
    rows: rows.length,
    sum: shown(signed.reduce((sum, minor) => sum + minor, 0n)),
    balance: account.account.balanceMinor === null ? null : shown(account.account.balanceMinor),
    first: {
      date: first.transactedOn,
      amount: shown(signed[0] ?? 0n),
      currency: first.currencyCode,
      description: first.description,
    },
  };
};
