import { MXBANK } from '../../support/api/api.ts';
import { bankStatement, ofxText, rowText } from '../../support/files/ofx.ts';
import type { Scene } from '../scene.ts';

const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';

/** Files of a user without a member: nothing is made before the first import. */
export const userImports = async (scene: Scene): Promise<void> => {
  const app = await scene.signIn('una');
  const path = `/imports?institution_guid=${FILE_IMPORT}`;
  const file = Buffer.from(ofxText(bankStatement({ rows: rowText() })));
  await app.call('POST', `${path}&dry_run=true`, file);
  await app.get('/members');
  await app.call('POST', path, file);
  await scene.settle();
  await app.call('POST', `${path}&dry_run=true`, file);
  const table = Buffer.from('Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n');
  const { guid, ...proposed } = (await app.call('POST', `${path}&dry_run=true`, table)).mapping;
  const said = { mapping: { ...proposed, currency: 'EUR', date_format: 'DD/MM/YYYY' } };
  await app.call('PUT', `/import_mappings/${guid}`, said);
  const brought = await app.call('POST', `${path}&mapping=${guid}`, table);
  await app.call('POST', `/imports?account_guid=${brought.import.accounts[0].guid}`, table);
  const { of } = scene.api.timeouts;
  scene.api.timeouts.of = () => AbortSignal.abort();
  await app.call('POST', path, file);
  scene.api.timeouts.of = of;
  await app.call('POST', path, file);
  await scene.settle();
  await app.call('POST', `/imports?institution_guid=${MXBANK}`, file);
  await app.call('POST', `/imports?account_guid=ACT-00000000-0000-4000-8000-000000000000`, file);
  await app.call('PUT', '/import_mappings/MAP-00000000-0000-4000-8000-000000000000', said);
};
