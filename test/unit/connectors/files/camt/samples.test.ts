import { describe, expect, test } from 'vitest';
import { accountIn, linesIn, readText } from '../../../../support/files/camt.ts';

/** Files of made-up banks, as the banks of four countries shape them. */

const GERMAN = `<?xml version="1.0" encoding="ISO-8859-1"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.052.001.02" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <BkToCstmrAcctRpt>
  <GrpHdr><MsgId>052D1</MsgId><CreDtTm>2026-01-21T08:00:00.0+01:00</CreDtTm></GrpHdr>
  <Rpt>
   <Id>052D1</Id>
   <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>MUSTER, ERIKA</Nm></Ownr>
    <Svcr><FinInstnId><BIC>BYLADEM1001</BIC><Nm>Musterbank</Nm></FinInstnId></Svcr></Acct>
   <Bal><Tp><CdOrPrtry><Cd>PRCD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">500.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-19</Dt></Dt></Bal>
   <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1946.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-20</Dt></Dt></Bal>
   <Ntry>
    <Amt Ccy="EUR">65.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
    <BookgDt><Dt>2026-01-20</Dt></BookgDt><ValDt><Dt>2026-01-20</Dt></ValDt>
    <AcctSvcrRef>2026012008150000001</AcctSvcrRef>
    <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RDDT</Cd><SubFmlyCd>ESDD</SubFmlyCd></Fmly></Domn><Prtry><Cd>NDDT+105</Cd><Issr>DK</Issr></Prtry></BkTxCd>
    <NtryDtls><TxDtls>
     <Refs><EndToEndId>4711</EndToEndId><MndtId>M1</MndtId></Refs>
     <AmtDtls><TxAmt><Amt Ccy="EUR">65.00</Amt></TxAmt></AmtDtls>
     <RltdPties><Dbtr><Nm>Muster Erika</Nm></Dbtr><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct>
      <Cdtr><Nm>Stromwerk GmbH</Nm></Cdtr><CdtrAcct><Id><IBAN>DE02500105170137075030</IBAN></Id></CdtrAcct></RltdPties>
     <RmtInf><Ustrd>Abschlag Januar</Ustrd><Ustrd>Kunde 815</Ustrd></RmtInf>
    </TxDtls></NtryDtls>
    <AddtlNtryInf>SEPA-Basislastschrift</AddtlNtryInf>
   </Ntry>
   <Ntry>
    <Amt Ccy="EUR">1511.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
    <BookgDt><Dt>2026-01-20</Dt></BookgDt><ValDt><Dt>2026-01-19</Dt></ValDt>
    <AcctSvcrRef>NONREF</AcctSvcrRef>
    <BkTxCd><Prtry><Cd>NTRF+166</Cd></Prtry></BkTxCd>
    <NtryDtls><TxDtls>
     <RltdPties><Dbtr><Nm>Arbeitgeber AG</Nm></Dbtr><Cdtr><Nm>Erika Muster</Nm></Cdtr></RltdPties>
     <RmtInf><Ustrd>LOHN 01/26</Ustrd></RmtInf>
    </TxDtls></NtryDtls>
   </Ntry>
  </Rpt>
 </BkToCstmrAcctRpt>
</Document>
`;

const SWISS = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-01T00:00:00+01:00</CreDtTm><AddtlInf>SPS/2.1/PROD</AddtlInf></GrpHdr>
<Stmt><Id>S1</Id><ElctrncSeqNb>1</ElctrncSeqNb><FrToDt><FrDtTm>2026-01-01T00:00:00+01:00</FrDtTm><ToDtTm>2026-01-31T23:59:59+01:00</ToDtTm></FrToDt>
<Acct><Id><IBAN>CH5604835012345678009</IBAN></Id><Ccy>CHF</Ccy><Ownr><Nm>Urs Beispiel</Nm></Ownr></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CHF">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CHF">1126.70</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-31</Dt></Dt></Bal>
<Ntry><NtryRef>010001628</NtryRef><Amt Ccy="CHF">150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>false</RvslInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-01-15</Dt></BookgDt><ValDt><Dt>2026-01-15</Dt></ValDt><AcctSvcrRef>ZV20260115/000001</AcctSvcrRef>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>VCOM</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>
<TxDtls><Refs><AcctSvcrRef>ZV20260115/000001/1</AcctSvcrRef></Refs><Amt Ccy="CHF">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<RltdPties><Dbtr><Pty><Nm>Anna Mieter</Nm></Pty></Dbtr></RltdPties>
<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>210000000003139471430009017</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
<TxDtls><Refs><AcctSvcrRef>ZV20260115/000001/2</AcctSvcrRef></Refs><Amt Ccy="CHF">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<RltdPties><Dbtr><Pty><Nm>Beat Mieter</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls><AddtlNtryInf>Sammelgutschrift QR</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="CHF">23.30</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-20</Dt></BookgDt><ValDt><Dt>2026-01-19</Dt></ValDt>
<AcctSvcrRef>CD20260120/7</AcctSvcrRef><NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="EUR">24.50</Amt></InstdAmt></AmtDtls></TxDtls></NtryDtls>
<AddtlNtryInf>Einkauf LADEN AM SEE, Konstanz</AddtlNtryInf></Ntry>
</Stmt></BkToCstmrStmt></Document>
`;

const NORDIC = `<?xml version="1.0" encoding="utf-8"?>
<ns0:Document xmlns:ns0="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><ns0:BkToCstmrStmt><ns0:Stmt>
<ns0:Acct><ns0:Id><ns0:Othr><ns0:Id>5678 1234567</ns0:Id><ns0:SchmeNm><ns0:Cd>BBAN</ns0:Cd></ns0:SchmeNm></ns0:Othr></ns0:Id><ns0:Ccy>SEK</ns0:Ccy></ns0:Acct>
<ns0:Bal><ns0:Tp><ns0:CdOrPrtry><ns0:Cd>CLBD</ns0:Cd></ns0:CdOrPrtry></ns0:Tp><ns0:Amt Ccy="SEK">250</ns0:Amt><ns0:CdtDbtInd>DBIT</ns0:CdtDbtInd><ns0:Dt><ns0:Dt>2026-01-20</ns0:Dt></ns0:Dt></ns0:Bal>
<ns0:Ntry><ns0:NtryRef>1</ns0:NtryRef><ns0:Amt Ccy="SEK">125</ns0:Amt><ns0:CdtDbtInd>DBIT</ns0:CdtDbtInd><ns0:Sts>BOOK</ns0:Sts>
<ns0:BookgDt><ns0:Dt>2026-01-20</ns0:Dt></ns0:BookgDt><ns0:NtryDtls><ns0:TxDtls><ns0:Refs><ns0:AcctSvcrRef>SE77</ns0:AcctSvcrRef></ns0:Refs>
<ns0:RltdPties><ns0:Cdtr><ns0:Nm>Bageri Åkermyntan</ns0:Nm></ns0:Cdtr></ns0:RltdPties></ns0:TxDtls></ns0:NtryDtls></ns0:Ntry>
</ns0:Stmt></ns0:BkToCstmrStmt></ns0:Document>
`;

const DUTCH = `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr/>
<Stmt><Acct><Id><IBAN>NL20INGB0001234567</IBAN></Id><Tp><Cd>CACC</Cd></Tp><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLAV</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">99.10</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-20</Dt></Dt></Bal>
<Ntry><NtryRef>0001-1</NtryRef><Amt Ccy="EUR">3.40</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-20</Dt></BookgDt><ValDt><Dt>2026-01-20</Dt></ValDt>
<AcctSvcrRef>20260120000112</AcctSvcrRef><BkTxCd><Prtry><Cd>00100</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<RmtInf><Ustrd>BAKKERIJ DE HOEK 20-01-2026 08:12</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`;

describe('a CAMT file is read as a bank shapes it', () => {
  test('in Germany: camt.052.001.02, with the owner on either side', () => {
    const { account, rows } = accountIn(GERMAN);
    expect(linesIn(GERMAN)).toEqual([
      '2026-01-20 -65.00 EUR Stromwerk GmbH (Abschlag Januar Kunde 815 SEPA-Basislastschrift) @2026012008150000001|2026-01-20',
      '2026-01-19 [2026-01-20] 1511.50 EUR Arbeitgeber AG (LOHN 01/26)',
    ]);
    expect(account).toMatchObject({ balanceMinor: 194_650n, balanceAsOf: '2026-01-20', accountHolderName: null });
    expect([rows.servedFrom, rows.servedTo]).toEqual([null, null]);
  });

  test('in Switzerland: camt.053.001.08, with a batch of bills', () => {
    expect(linesIn(SWISS)).toEqual([
      '2026-01-15 100.00 CHF Anna Mieter (210000000003139471430009017 Sammelgutschrift QR) @ZV20260115/000001|2026-01-15/1',
      '2026-01-15 50.00 CHF Beat Mieter (Sammelgutschrift QR) @ZV20260115/000001|2026-01-15/2',
      '2026-01-19 [2026-01-20] -23.30 CHF Einkauf LADEN AM SEE, Konstanz (24.50 EUR) @CD20260120/7|2026-01-20',
    ]);
    expect(accountIn(SWISS).rows).toMatchObject({ servedFrom: '2026-01-01', servedTo: '2026-01-31' });
  });

  test('in Sweden: prefixes, a number that is no IBAN, and an account that is overdrawn', () => {
    expect(linesIn(NORDIC)).toEqual(['2026-01-20 -125.00 SEK Bageri Åkermyntan @SE77|2026-01-20']);
    expect(accountIn(NORDIC).account).toMatchObject({ upstreamId: 'ACCOUNT||56781234567|SEK', balanceMinor: -25_000n });
  });

  test('in the Netherlands: the shop in the text, and an available balance only', () => {
    expect(linesIn(DUTCH)).toEqual([
      '2026-01-20 -3.40 EUR BAKKERIJ DE HOEK 20-01-2026 08:12 @20260120000112|2026-01-20',
    ]);
    expect(accountIn(DUTCH).account).toMatchObject({
      accountType: 'CHECKING',
      balanceMinor: 9_910n,
      availableBalanceMinor: 9_910n,
    });
  });
});

test('a CAMT file is decoded by its bytes, or as it says where they are no UTF-8', () => {
  const text = GERMAN.replace('Stromwerk', 'Bäckerei');
  for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    expect(linesIn(bytes)[0]).toContain('Bäckerei GmbH');
  }
  const polish = text.replace('ISO-8859-1', 'windows-1250');
  expect(
    linesIn(Buffer.from(polish.replace('Bäckerei', '@'), 'latin1').map((byte) => (byte === 0x40 ? 0xb9 : byte)))[0],
  ).toContain('ą GmbH');
  expect(readText(text).kind).toBe('read');
});
