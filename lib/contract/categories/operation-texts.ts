import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const categories = tagged('categories');
const tags = tagged('tags');

export const texts = {
  listCategories: categories({
    summary: 'List default categories and categories of the user',
    description: 'An app that offers categories to choose from needs this list.',
    answer: 'Categories, each parent before its children.',
    source: ['list-categories'],
  }),
  listDefaultCategories: categories({
    summary: 'List default categories',
    description: 'The list is the same for all users; the categories that the user made are left out.',
    answer: 'Categories, each parent before its children.',
    source: ['list-default-categories'],
  }),
  readCategory: categories({
    summary: 'Read a category',
    description: 'A default category or one that the user made.',
    answer: 'The category.',
    source: ['read-category'],
  }),
  listCategoryTotals: categories({
    summary: 'List category totals in a window',
    description:
      'One row for each category with transactions in the window, both ends included, pending ones too. A total is ' +
      'debits less credits, so that refunds lower what was spent; of income categories, credits less debits. ' +
      'Credits without a category add nothing. A total is in the currency that `currency_code` names; by default that ' +
      'is the one that most accounts of the user have. Of a split transaction only the parts count. ' +
      'Hidden transactions, those of hidden accounts and those in other currencies do not count; ' +
      '`left_out` says how many these are.',
    answer: 'Totals, in the order of the category tree.',
    source: ['list-category-totals-by-date-range'],
  }),
  listTags: tags({
    summary: 'List tags',
    description: 'The tags that the user can put on transactions.',
    answer: 'Every tag of the user.',
    source: ['list-tags', 'tags-overview'],
  }),
  listTaggings: tags({
    summary: 'List taggings',
    description: 'Each entry is one tag on one transaction.',
    answer: 'Taggings, oldest first.',
    source: ['list-taggings', 'taggings-overview'],
  }),
  createSubcategory: categories({
    summary: 'Create a subcategory',
    description:
      'The parent must be a default top-level category. Names are unique under one parent, regardless of case.',
    answer: 'Category created.',
    source: ['create-subcategory', 'docs.mx.com/api/guides/categories'],
  }),
  updateSubcategory: categories({
    summary: 'Update a subcategory of the user',
    description: 'Omitted fields keep their value. Default categories never change.',
    answer: 'The category after the change.',
    source: ['update-subcategory'],
  }),
  deleteSubcategory: categories({
    summary: 'Delete a subcategory of the user',
    description: 'Transactions of the subcategory move to its parent category.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-subcategory', 'nexus/overview/errors'],
  }),
  createTag: tags({
    summary: 'Create a tag',
    description: 'Tag names are unique, regardless of case.',
    answer: 'Tag created.',
  }),
  updateTag: tags({
    summary: 'Rename a tag',
    description: 'Transactions that carry the tag show the new name at once.',
    answer: 'The tag after the change.',
  }),
  deleteTag: tags({
    summary: 'Delete a tag and its taggings',
    description: 'The transactions that carried the tag stay as they are otherwise.',
    answer: 'Deleted; the body is an empty object.',
  }),
  createTagging: tags({
    summary: 'Tag a transaction',
    description: 'If the transaction has the tag already, the existing tagging is returned.',
    answer: 'The tagging.',
  }),
  deleteTagging: tags({
    summary: 'Remove a tag from a transaction',
    description: 'The tag and the transaction stay; only the link between them goes.',
    answer: 'Deleted; the body is an empty object.',
  }),
};
