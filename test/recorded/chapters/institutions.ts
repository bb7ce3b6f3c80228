import { MXBANK, OAUTH_BANK, type Scene } from '../scene.ts';

/** Institutions, their login forms, and merchants: what is the same for everybody. */
export const institutions = async ({ signIn }: Scene): Promise<void> => {
  const app = await signIn('ada');
  await app.get('/institutions');
  await app.get(`/institutions/${MXBANK}`);
  await app.get(`/institutions/${MXBANK}/credentials`);
  await app.get(`/institutions/${OAUTH_BANK}/credentials`);
  await app.get('/institutions/INS-00000000-0000-4000-8000-000000000000');
  await app.call('POST', '/institutions/search', { institution: { name: 'bank' } });
  await app.call('POST', '/institutions/search?records_per_page=10', { institution: { name: '' } });
  await app.call('POST', '/institutions/search?iso_country_code=CA', { institution: { name: 'sandbox' } });
  await app.call('POST', '/institutions/search', { institution: {} });
  const { merchants } = await app.get('/merchants?records_per_page=10');
  await app.get('/merchants?page=2&records_per_page=10');
  await app.get('/merchants?name=star');
  await app.get(`/merchants/${merchants[0].guid}`);
};
