import { decodedAgain } from '../../../lib/connectors/files/encoding/decode-again.ts';
import { currencyCodeOf } from '../../../lib/connectors/kit/currency-code.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { importMappingRequest } from '../../../lib/contract/imports/import-mapping-requests.ts';
import type { OutputOf } from '../../../lib/contract/run.ts';
import { type CompleteMapping, type ImportMapping, inEditionOf } from '../../../lib/domain/imports/import-mapping.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import { presentImportMapping } from '../../../lib/present/imports/import-mapping.ts';
import type { ProposalOwner } from '../../../lib/store/imports/import-mapping-item.ts';
import type { ImportFunctionDeps } from '../import-deps.ts';

type SentMapping = OutputOf<typeof importMappingRequest>;

interface ProposalNamed {
  /** Null where the caller has no such member. */
  readonly owner: ProposalOwner | null;
  readonly guid: Guid<'MAP'>;
}

/** Keeps what the user has made of a proposal. */
export const changeProposal = async (
  sent: SentMapping,
  { owner, guid }: ProposalNamed,
  { proposals }: Pick<ImportFunctionDeps, 'proposals'>,
) => {
  const mapping = mappingOf(sent);
  if (mapping === null) return CURRENCY_UNKNOWN;
  const proposed = owner === null ? null : await proposals.read(owner, guid);
  if (owner === null || proposed === null) return NOT_FOUND;
  const changed = { ...proposed, mapping: inEditionOf(proposed.mapping, withNamesOf(proposed.mapping, mapping)) };
  await proposals.write(changed, owner.userGuid);
  return { body: { mapping: presentImportMapping(changed) } };
};

/** The header of the file has other names in another encoding. Names that the user has changed stay as the user said. */
const withNamesOf = (proposed: ImportMapping, said: CompleteMapping): CompleteMapping => {
  const { encoding: from } = proposed;
  const names = decodedAgain(
    said.columns.map(({ name }) => name),
    { from, to: said.encoding },
  );
  const nameAt = (name: string, at: number): string =>
    proposed.columns[at]?.name === name ? (names[at] ?? name) : name;
  return { ...said, columns: said.columns.map(({ name, field }, at) => ({ field, name: nameAt(name, at) })) };
};

export const CURRENCY_UNKNOWN: Problem = problem('malformed', 'mapping.currency must be a currency code such as USD.');

/** Null when its currency is none. */
export const mappingOf = (sent: SentMapping): CompleteMapping | null => {
  const { columns, currency, date_format: dateFormat, header_row: headerRow, ...rest } = sent;
  const currencyCode = currencyCodeOf(currency);
  return currencyCode === NO_CURRENCY ? null : { ...rest, columns, dateFormat, headerRow, currencyCode };
};
