import { proposeQif } from '../../../lib/connectors/files/qif/propose-qif.ts';
import { readFile } from '../../../lib/connectors/files/read-file.ts';
import { completeMapping, type ImportMapping } from '../../../lib/domain/imports/import-mapping.ts';
import { NO_ACCOUNT_FACTS } from '../../../lib/domain/upstream/feed.ts';
import { signedMinorOf } from './ofx.ts';

const FACTS = { today: '2026-11-27', currencyCode: null };

export const qifText = (...rows: readonly (readonly string[])[]): string =>
  `!Type:Bank\n${rows.map((lines) => `${lines.join('\n')}\n^\n`).join('')}`;

export const proposalOf = (text: string) => proposeQif(Buffer.from(text), FACTS);

/** The mapping as somebody completes it; throws where more is open than is said. */
const mappingOf = (text: string, said: Partial<ImportMapping>) => {
  const proposal = proposalOf(text);
  if (proposal.kind === 'refused') throw new Error(proposal.fault.code);
  const mapping = completeMapping({ ...proposal.mapping, ...said });
  if (mapping === null) throw new Error(`open: ${proposal.unsure.join()}`);
  return mapping;
};

export const readText = (text: string, said: Partial<ImportMapping> = { currencyCode: 'USD' }) => {
  const mapping = mappingOf(text, said);
  const account = { ...NO_ACCOUNT_FACTS, upstreamId: 'Q', name: 'Q', accountType: 'UNKNOWN', isClosed: false } as const;
  const table = { mapping, account: { ...account, currencyCode: mapping.currencyCode } };
  return readFile(Buffer.from(text), { name: null, table });
};

/** Day, amount in minor units, description, memo and number of each row. */
export const rowsIn = async (text: string, said?: Partial<ImportMapping>) => {
  const file = await readText(text, said);
  if (file.kind === 'refused') throw new Error(file.fault.code);
  const [account] = file.accounts;
  if (account?.kind !== 'account') throw new Error(account?.fault.code);
  return account.rows.rows.map((row) => [row.postedOn, signedMinorOf(row), row.description, row.memo, row.checkNumber]);
};
