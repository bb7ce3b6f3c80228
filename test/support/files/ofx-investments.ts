import { HEADER } from './ofx.ts';

/** Investment accounts in OFX files of our own. */

export const SECURITIES =
  '<SECLISTMSGSRSV1><SECLIST>' +
  '<STOCKINFO><SECINFO><SECID><UNIQUEID>037833100<UNIQUEIDTYPE>CUSIP</SECID><SECNAME>Acme &amp; Co<TICKER>ACME</SECINFO></STOCKINFO>' +
  '<MFINFO><SECINFO><SECID><UNIQUEID>US0001112223<UNIQUEIDTYPE>ISIN</SECID><SECNAME>World Fund</SECINFO></MFINFO>' +
  '<DEBTINFO><SECINFO><SECID><UNIQUEID>B0YBKJ7<UNIQUEIDTYPE>SEDOL</SECID><SECNAME>Gilt</SECINFO><COUPONRT>4.25<DTMAT>20301231</DEBTINFO>' +
  '<OPTINFO><SECINFO><SECID><UNIQUEID>ACME27C<UNIQUEIDTYPE>OCC</SECID><SECNAME>Acme call</SECINFO><OPTTYPE>CALL' +
  '<SECID><UNIQUEID>037833100<UNIQUEIDTYPE>CUSIP</SECID></OPTINFO>' +
  '<OPTINFO><SECINFO><SECID><UNIQUEID>MINI<UNIQUEIDTYPE>OCC</SECID><SECNAME>Mini call</SECINFO><SHPERCTRCT>10</OPTINFO>' +
  '</SECLIST></SECLISTMSGSRSV1>';

export interface InvestmentText {
  readonly rows?: string;
  /** Null: no list of positions. */
  readonly positions?: string | null;
  readonly balance?: string;
  readonly asOf?: string;
}

export const investmentStatement = ({
  rows = '',
  positions = '',
  balance = '',
  asOf = '20260131',
}: InvestmentText): string =>
  `<INVSTMTTRNRS><TRNUID>1<INVSTMTRS><DTASOF>${asOf}<CURDEF>USD<INVACCTFROM><BROKERID>broker.example<ACCTID>77001234</INVACCTFROM>` +
  `<INVTRANLIST><DTSTART>20260101<DTEND>20260131\n${rows}</INVTRANLIST>` +
  `${positions === null ? '' : `<INVPOSLIST>${positions}</INVPOSLIST>`}${balance}</INVSTMTRS></INVSTMTTRNRS>`;

export const investmentText = (statements: string, securities = SECURITIES): string =>
  `${HEADER}<OFX><INVSTMTMSGSRSV1>${statements}</INVSTMTMSGSRSV1>${securities}</OFX>`;

export const secId = (id: string, type: string): string => `<SECID><UNIQUEID>${id}<UNIQUEIDTYPE>${type}</SECID>`;
export const ACME = secId('037833100', 'CUSIP');

export interface PositionText {
  readonly kind?: string;
  readonly id?: string;
  readonly units?: string;
  readonly value?: string;
  readonly more?: string;
}

export const positionText = ({
  kind = 'POSSTOCK',
  id = ACME,
  units = '10.5',
  value = '1050.00',
  more = '',
}: PositionText = {}) =>
  `<${kind}><INVPOS>${id}<HELDINACCT>CASH<POSTYPE>LONG<UNITS>${units}<UNITPRICE>100.00<MKTVAL>${value}` +
  `<DTPRICEASOF>20260131${more}</INVPOS></${kind}>\n`;

export const buyText = (kind = 'BUYSTOCK', total = '-1055.25', more = '') =>
  `<${kind}><INVBUY><INVTRAN><FITID>B1<DTTRADE>20260105120000<DTSETTLE>20260107<MEMO>YOU BOUGHT</INVTRAN>${ACME}` +
  `<UNITS>10.5<UNITPRICE>100.00<COMMISSION>5.25<TOTAL>${total}<SUBACCTSEC>CASH<SUBACCTFUND>CASH${more}</INVBUY><BUYTYPE>BUY</${kind}>\n`;

export const incomeText = (type: string, total = '12.00') =>
  `<INCOME><INVTRAN><FITID>I1<DTTRADE>20260110</INVTRAN>${ACME}<INCOMETYPE>${type}<TOTAL>${total}<SUBACCTSEC>CASH<SUBACCTFUND>CASH</INCOME>\n`;
