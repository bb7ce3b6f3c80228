import type { CsvAccount, CsvFile } from '../../../lib/connectors/files/csv/csv-file.ts';
import { proposeMapping } from '../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../lib/connectors/files/csv/read-csv.ts';
import type { OfxAccount } from '../../../lib/connectors/files/ofx/ofx-file.ts';
import type { TableProposal } from '../../../lib/connectors/files/table-format.ts';
import {
  type CompleteMapping,
  completeMapping,
  type ImportMapping,
} from '../../../lib/domain/imports/import-mapping.ts';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';
import { type FeedAccount, type FeedTransaction, NO_ACCOUNT_FACTS } from '../../../lib/domain/upstream/feed.ts';

/** Some weeks after the rows of the layouts. */
export const TODAY = '2026-02-15';

export const IDENTITY: FeedAccount = {
  ...NO_ACCOUNT_FACTS,
  upstreamId: 'CSV|1',
  name: 'Imported account',
  accountType: 'UNKNOWN',
  currencyCode: 'USD',
  isClosed: false,
};

/** The account before the file, in the currency of the mapping. */
export const knownFor = ({ currencyCode }: CompleteMapping): FeedAccount => ({ ...IDENTITY, currencyCode });

export const csvBytes = (text: string): Uint8Array => Buffer.from(text);

/** Throws for a file of which nothing can be proposed. */
export const proposalOf = (bytes: Uint8Array): TableProposal => {
  const proposal = proposeMapping(bytes, { today: TODAY, currencyCode: null });
  if (proposal.kind === 'refused') throw new Error(proposal.code);
  return proposal;
};

/** The proposal with what the user said; throws while anything is open. */
export const mappingOf = (bytes: Uint8Array, said: Partial<ImportMapping> = {}): CompleteMapping => {
  const mapping = completeMapping({ ...proposalOf(bytes).mapping, ...said });
  if (mapping === null) throw new Error('the mapping is not complete');
  return mapping;
};

/** The rows of each account of a file that is read as it is proposed, with what the user said. */
export const rowsRead = (text: string, said: Partial<ImportMapping> = {}): readonly (readonly string[])[] => {
  const mapping = mappingOf(csvBytes(text), { currencyCode: 'EUR', ...said });
  const file = readCsv(csvBytes(text), mapping, knownFor(mapping));
  if (file.kind === 'refused') throw new Error(file.code);
  return file.accounts.map((account) => {
    if (account.kind === 'failed') throw new Error(`${account.code} in line ${account.line}`);
    return rowLines(account);
  });
};

export const accountIn = (file: CsvFile): CsvAccount => {
  if (file.kind === 'refused') throw new Error(file.code);
  const [account] = file.accounts;
  if (account.kind === 'failed') throw new Error(`${account.code} in line ${account.line}`);
  return account;
};

/** `transacted [posted] amount currency text (memo) #check @id`. */
export const rowLine = (row: FeedTransaction): string => {
  const { transactedOn, postedOn, status, type, amountMinor, currencyCode, description, memo } = row;
  const amount = formatMoney(type === 'DEBIT' ? -amountMinor : amountMinor, currencyCode);
  return [
    transactedOn,
    ...(status === 'PENDING' ? ['pending'] : []),
    ...(postedOn === null || postedOn === transactedOn ? [] : [`[${postedOn}]`]),
    amount,
    currencyCode,
    description,
    ...(memo === null ? [] : [`(${memo})`]),
    ...(row.checkNumber === null ? [] : [`#${row.checkNumber}`]),
    ...(row.upstreamId === null ? [] : [`@${row.upstreamId}`]),
  ].join(' ');
};

export const rowLines = ({ rows, pending }: OfxAccount): readonly string[] =>
  [...rows, ...(pending?.rows ?? [])].map(rowLine);
