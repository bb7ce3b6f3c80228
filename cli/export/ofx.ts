import type { ExportedAccount, ExportedHolding, ExportedTransaction } from './export-records.ts';
import { type StatementKind, typeOf } from './ofx-account.ts';
import { securityList } from './ofx-holdings.ts';
import { statementText } from './ofx-statement.ts';
import { aggregate, dayOf, leaf } from './ofx-text.ts';

export interface OfxData {
  readonly accounts: readonly ExportedAccount[];
  readonly holdings: readonly ExportedHolding[];
  /** The rows of an account are read when their turn comes. */
  readonly rowsOf: (account: ExportedAccount) => Promise<readonly ExportedTransaction[]>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n<OFX>\n';

const MESSAGE_SETS: readonly (readonly [StatementKind, string])[] = [
  ['bank', 'BANKMSGSRSV1'],
  ['card', 'CREDITCARDMSGSRSV1'],
  ['investment', 'INVSTMTMSGSRSV1'],
];

/** A file of OFX 2.2 with one statement for each account, piece by piece. */
export async function* ofxPieces({ accounts, holdings, rowsOf, today }: OfxData): AsyncGenerator<string> {
  const status = aggregate('STATUS', leaf('CODE', '0'), leaf('SEVERITY', 'INFO'));
  const signOn = aggregate('SONRS', status, leaf('DTSERVER', dayOf(today)), leaf('LANGUAGE', 'ENG'));
  yield HEAD + aggregate('SIGNONMSGSRSV1', signOn);
  const numbers = Map.groupBy(accounts, ({ account_number: number }) => number);
  for (const [kind, name] of MESSAGE_SETS) {
    const ofKind = accounts.filter((account) => typeOf(account).kind === kind);
    if (ofKind.length === 0) continue;
    yield `<${name}>\n`;
    for (const account of ofKind) {
      yield statementText({
        account,
        isNumberUnique: numbers.get(account.account_number)?.length === 1,
        rows: await rowsOf(account),
        holdings: holdings.filter(({ account_guid: guid }) => guid === account.guid),
        today,
      });
    }
    yield `</${name}>\n`;
  }
  yield `${securityList(holdings)}</OFX>\n`;
}
