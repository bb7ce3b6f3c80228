import type { Scene } from '../scene.ts';

const SHOPPING = 'CAT-ea23d844-cbd1-eb10-f6ac-0df9610e59ae';

/** Categories of everybody and of users; tags and taggings. */
export const categories = async ({ signIn, connect, deliver }: Scene): Promise<void> => {
  const app = await signIn('ada');
  await app.get('/categories/default?records_per_page=10');
  await app.get('/categories/default?records_per_page=1000');
  await app.get(`/categories/${SHOPPING}`);
  const { category } = await app.call('POST', '/categories', {
    category: { name: 'Tours', parent_guid: SHOPPING, metadata: 'kept' },
  });
  await app.call('POST', '/categories', { category: { name: 'Tours', parent_guid: SHOPPING } });
  await app.call('POST', '/categories', { category: { name: '', parent_guid: SHOPPING } });
  await app.call('POST', '/categories', { category: { name: 'Deep', parent_guid: category.guid } });
  await app.get('/categories?records_per_page=10&page=1');
  await app.get(`/categories/${category.guid}`);
  await app.call('PUT', `/categories/${category.guid}`, { category: { name: 'Trips' } });
  await app.call('PUT', `/categories/${SHOPPING}`, { category: { name: 'Mine' } });
  await app.call('DELETE', `/categories/${SHOPPING}`);
  await app.call('DELETE', `/categories/${category.guid}`);
  await app.get(`/categories/${category.guid}`);

  await connect(app, 'sandbox-10');
  const { transactions } = await app.get('/transactions?records_per_page=10');
  await app.get('/tags');
  const { tag } = await app.call('POST', '/tags', { tag: { name: 'Refund' } });
  await app.call('POST', '/tags', { tag: { name: 'Refund' } });
  await app.call('PUT', `/tags/${tag.guid}`, { tag: { name: 'Refunded' } });
  await app.call('PUT', `/tags/${tag.guid}`, { tag: {} });
  const tagging = { tag_guid: tag.guid, transaction_guid: transactions[0].guid };
  const { tagging: made } = await app.call('POST', '/taggings', { tagging });
  await app.call('POST', '/taggings', { tagging });
  await app.call('POST', '/taggings', {
    tagging: { ...tagging, tag_guid: 'TAG-00000000-0000-4000-8000-000000000000' },
  });
  await app.get('/taggings');
  await app.call('DELETE', `/taggings/${made.guid}`);
  await app.call('POST', '/taggings', { tagging: { ...tagging, transaction_guid: transactions[1].guid } });
  await app.call('DELETE', `/tags/${tag.guid}`);
  await app.get('/taggings');
  await deliver();
};
