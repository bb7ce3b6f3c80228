import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the parts that answers of all rooms share. */
export const envelopeTexts: readonly SchemaText[] = [
  {
    of: ['ErrorBody', 'ErrorBody.error'],
    properties: {
      code: 'Error code of four digits; the catalogue of errors says what each one asks for.',
      error: 'Why the request was refused.',
      message: 'What is wrong, in words for the people who build the app.',
    },
  },
  {
    of: ['Pagination'],
    properties: {
      current_page: 'Number of this page, the first being 1.',
      per_page: 'Most rows that a page has.',
      total_entries: 'How many rows there are on all pages.',
      total_pages: 'How many pages there are; at least 1.',
    },
  },
];
