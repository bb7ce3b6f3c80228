import { describe, expect, it } from 'vitest';
import { EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { presentInstitutionsCsv } from '../../../lib/present/institutions/institution.ts';
import { MXBANK, startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('someone');

const search = (institution: object, query = '') => app.call('POST', `/institutions/search${query}`, { institution });
const codes = (answer: { json: { institutions: { code: string }[] } }): string[] =>
  answer.json.institutions.map(({ code }) => code);

describe('searchInstitutions', () => {
  it('lists every institution for an empty name, most popular first, with pagination', async () => {
    const answer = await search({ name: '' });
    expect(codes(answer)).toEqual(['sandbox', 'mxbank', 'mx_bank_oauth']);
    expect(answer.json.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 3, total_pages: 1 });
  });

  it.each([
    [{ name: 'mx' }, ['mxbank', 'mx_bank_oauth']],
    [{ name: 'BANK' }, ['sandbox', 'mxbank', 'mx_bank_oauth']],
    [{ name: 'tributary sand' }, ['sandbox']],
    [{ name: 'no such bank' }, []],
    [{ name: '.*' }, []],
    [{ url: 'https://www.mx.com/' }, ['mxbank', 'mx_bank_oauth']],
    [{ url: 'MX.com' }, ['mxbank', 'mx_bank_oauth']],
    [{ url: 'elsewhere.example' }, []],
    [{ name: 'bank', url: 'mx.com' }, ['mxbank', 'mx_bank_oauth']],
    [{ name: '', supports_account_identification: true }, ['sandbox', 'mxbank']],
    [{ name: '', supports_account_verification: true, supports_transaction_history: false }, ['mx_bank_oauth']],
  ])('%j finds %j', async (institution, expected) => {
    expect(codes(await search(institution))).toEqual(expected);
  });

  it('lists only institutions of the requested countries', async () => {
    expect(codes(await search({ name: '' }, '?iso_country_code=CA'))).toEqual(['sandbox']);
    expect(codes(await search({ name: '' }, '?iso_country_code=CA&iso_country_code=US'))).toEqual([
      'sandbox',
      'mxbank',
      'mx_bank_oauth',
    ]);
    expect(codes(await search({ name: '' }, '?iso_country_code=DE'))).toEqual([]);
    expect((await search({ name: '' }, '?iso_country_code=XX')).status).toBe(400);
  });

  it('takes a body without a root object, as old clients send it', async () => {
    expect(codes(await app.call('POST', '/institutions/search', { name: 'mx' }))).toEqual(['mxbank', 'mx_bank_oauth']);
  });

  it('gives an empty page after the end, and 25 rows for an impossible page size', async () => {
    const answer = await search({ name: '' }, '?page=7&records_per_page=5');
    expect(codes(answer)).toEqual([]);
    expect(answer.json.pagination).toEqual({ current_page: 7, per_page: 25, total_entries: 3, total_pages: 1 });
  });

  it.each([[{}], [{ supports_account_verification: true }]])(
    'answers %j without a name or url with 4001',
    async (institution) => {
      const answer = await search(institution);
      expect([answer.status, answer.json.error.code]).toEqual([400, 4001]);
      expect(answer.json.error.message).toMatch(/name/);
    },
  );

  it.each([[{ name: 1 }], [{ name: 'x', url: 7 }], [{ name: 'x', supports_account_verification: 'yes' }]])(
    'answers %j with 4002 and the name of the field',
    async (institution) => {
      const answer = await search(institution);
      expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
      expect(answer.json.error.message).toContain(`institution.${Object.keys(institution).at(-1)}`);
    },
  );

  it('needs a session', async () => {
    const answer = await api.caller({}).call('POST', '/institutions/search', { institution: { name: '' } });
    expect([answer.status, answer.json.error.code]).toEqual([401, 4010]);
  });
});

describe('readInstitution', () => {
  it('answers the institution with a pagination object, as MX documents it', async () => {
    const answer = await app.get(`/institutions/${MXBANK}`);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      institution: {
        guid: MXBANK,
        code: 'mxbank',
        name: 'MX Bank',
        is_hidden: false,
        is_test: true,
        supports_oauth: false,
      },
      pagination: { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 },
    });
  });

  it.each(['INS-00000000-0000-4000-8000-000000000000', 'INS-1', 'nonsense', "INS-' OR 1=1"])(
    'answers %s with the same 404 (P37)',
    async (guid) => {
      const [one, other] = [
        await app.get(`/institutions/${encodeURIComponent(guid)}`),
        await app.get('/members/MBR-1'),
      ];
      expect([one.status, one.text]).toEqual([404, other.text]);
      expect((await app.get(`/institutions/${encodeURIComponent(guid)}/credentials`)).text).toBe(other.text);
    },
  );
});

describe('listInstitutionCredentials', () => {
  it('lists the login form in its order, with guids that stay', async () => {
    const { credentials } = (await app.get(`/institutions/${MXBANK}/credentials`)).json;
    expect(credentials).toMatchObject([
      {
        guid: 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1',
        institution_guid: MXBANK,
        field_name: 'LOGIN',
        field_type: 3,
        field_type_name: 'LOGIN',
        display_order: 1,
        optional: false,
        mfa: false,
      },
      { field_name: 'PASSWORD', field_type: 1, field_type_name: 'PASSWORD', display_order: 2 },
    ]);
  });
});

describe('listInstitutionsCsv', () => {
  it("answers a file with the contract's columns in order", async () => {
    const answer = await app.get('/institutions');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = answer.text.split('\r\n');
    expect(lines[0]).toBe(
      'guid,name,instructions,created_at,updated_at,url,popularity,is_hidden,has_checking_accounts,has_savings_accounts,' +
        'has_loan_accounts,has_credit_card_accounts,has_investment_accounts,has_line_of_credit_accounts,' +
        'has_mortgage_accounts,external_guid,medium_logo_url,small_logo_url',
    );
    expect(lines[2]).toBe(
      `${MXBANK},MX Bank,,2026-11-21T00:00:00.000Z,2026-11-21T00:00:00.000Z,https://www.mx.com,90,false,` +
        'true,true,true,true,true,false,false,,,',
    );
    expect(lines).toHaveLength(5);
  });

  it('quotes the fields that RFC 4180 says must be quoted', () => {
    const [some] = createDirectory(EVERY_CONNECTOR).institutions;
    const named = (name: string): Institution[] => (some === undefined ? [] : [{ ...some, name }]);
    const cell = (name: string): string =>
      presentInstitutionsCsv(named(name)).split('\r\n').slice(1).join('\r\n').slice(41);
    expect(cell('A, B & C').startsWith('"A, B & C",')).toBe(true);
    expect(cell('The "Big" Bank').startsWith('"The ""Big"" Bank",')).toBe(true);
    expect(cell('two\nlines').startsWith('"two\nlines",')).toBe(true);
  });
});
