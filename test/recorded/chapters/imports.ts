import { bankStatement, ofxText, rowText } from '../../support/files/ofx.ts';
import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';

/** A file that is tried out, imported and read again; files that are refused. */
export const imports = async (scene: Scene): Promise<void> => {
  const app = await scene.signIn('ina');
  const { member } = await app.call('POST', '/members', {
    member: { institution_guid: FILE_IMPORT, use_cases: ['PFM'] },
  });
  const path = `/members/${member.guid}/imports`;
  const file = Buffer.from(ofxText(bankStatement({ rows: rowText() + rowText({ id: 'F2', name: 'RENT' }) })));
  await app.call('POST', `${path}?dry_run=true`, file);
  const brought = await app.call('POST', path, file);
  await scene.settle();
  await app.get(`/members/${member.guid}`);
  await app.call('POST', path, file);
  await app.get(path);
  await app.get(`${path}/${brought.import.guid}`);
  await app.get(`/members/${member.guid}/refresh`);
  await late(scene, app, path);
  await refused(app, path);
  await app.call('DELETE', `${path}/${brought.import.guid}`);
  await scene.settle();
  await app.get(`${path}/${brought.import.guid}`);
  await tables(app, path);
  await joined(app, member.guid);
  await replaced(app, path);
};

/** A second member with the same file becomes one with the first. */
const joined = async (app: RecordedCaller, kept: string): Promise<void> => {
  const { member } = await app.call('POST', '/members', {
    member: { institution_guid: FILE_IMPORT, use_cases: ['PFM'] },
  });
  await app.call('POST', `/members/${member.guid}/imports`, Buffer.from(ofxText()));
  const join = { member: { from_member_guid: member.guid } };
  await app.call('PUT', `/members/${kept}/join`, join);
  await app.call('PUT', `/members/${kept}/join`, join);
  await app.call('PUT', `/members/${kept}/join`, { member: { from_member_guid: kept } });
  await app.get(`/members/${member.guid}`);
};

/** The same file, as a later release reads it. */
const replaced = async (app: RecordedCaller, path: string): Promise<void> => {
  const row = (name: string, id: string) =>
    Buffer.from(ofxText(bankStatement({ rows: rowText({ name, id, posted: '20260110' }) })));
  const { import: first } = await app.call('POST', path, row('GREENGROCER', 'R1'));
  const again = row('GREENGROCER OSLO', 'R2');
  await app.call('POST', `${path}?dry_run=true`, again);
  await app.call('POST', `${path}?dry_run=true&replaces=${first.guid}`, again);
  await app.call('POST', `${path}?replaces=${first.guid}`, again);
  await app.call('POST', `${path}?replaces=${first.guid}`, again);
  await app.get(`${path}/${first.guid}`);
};

/** A CSV file is asked about once, then read by the mapping that is kept. */
const tables = async (app: RecordedCaller, path: string): Promise<void> => {
  const file = Buffer.from('Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n');
  const { mapping } = await app.call('POST', path, file);
  await app.call('POST', `${path}?mapping=${mapping.guid}`, file);
  const said = { mapping: { ...mapping, currency: 'EUR', date_format: 'DD/MM/YYYY' } };
  await app.call('PUT', `${path.replace('imports', 'import_mappings')}/${mapping.guid}`, said);
  const brought = await app.call('POST', `${path}?mapping=${mapping.guid}`, file);
  await app.call('POST', path, file);
  const kept = `/accounts/${brought.import.accounts[0].guid}/import_mapping`;
  await app.get(kept);
  await app.call('PUT', kept, { mapping: { ...said.mapping, sign: 'by_column' } });
  await app.call('PUT', kept, said);
};

/** The call is over before the commit, and the worker of jobs goes on. */
const late = async ({ api, settle }: Scene, app: RecordedCaller, path: string): Promise<void> => {
  const { of } = api.timeouts;
  api.timeouts.of = () => AbortSignal.abort();
  const running = await app.call('POST', path, Buffer.from(ofxText()));
  api.timeouts.of = of;
  await app.call('POST', path, Buffer.from(ofxText()));
  await app.call('DELETE', `${path}/${running.import.guid}`);
  await app.get(`${path}/${running.import.guid}`);
  await settle();
  await app.get(`${path}/${running.import.guid}`);
};

const refused = async (app: RecordedCaller, path: string): Promise<void> => {
  await app.call('POST', path, Buffer.from('\u0089PNG\r\n', 'latin1'));
  await app.call('POST', path, Buffer.from(ofxText(bankStatement({ rows: rowText({ amount: 'much' }) }))));
  await app.call('POST', `${path}?account_guid=ACT-00000000-0000-4000-8000-000000000000`, Buffer.from(ofxText()));
  await app.call('POST', path, Buffer.alloc(4 * 2 ** 20 + 1));
  await app.call('POST', path, '');
  await app.get(`${path}/IMP-00000000-0000-4000-8000-000000000000`);
};
