import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['Category', 'CategoryCreateRequest', 'CategoryUpdateRequest', 'CategoryEvent.category', 'CategoryEvent'],
    properties: {
      category: 'The category after the change; for one that was deleted, as it last was.',
      is_default: 'True if it belongs to everybody; false if the user made it.',
      is_income: 'True if the transactions in it are income.',
      name: 'Name of the category that people see.',
      parent_guid: 'Category under which this one stands; null at the top.',
    },
  },
  {
    of: ['CategoryTotal'],
    properties: {
      end_date: 'Last day that is counted.',
      start_date: 'First day that is counted.',
      total:
        'Debits less credits of the category, in the currency of the answer; of an income category, credits less debits. ' +
        'Below 0 if more came back than was spent.',
    },
  },
  {
    of: ['LeftOutOfTotals'],
    properties: {
      count: 'Number of transactions that were left out for this reason. Each has one reason, the first that holds.',
      currency_code: 'Currency of these transactions.',
      reason:
        'HIDDEN_TRANSACTION: the user hid the transaction. HIDDEN_ACCOUNT: the user hid its account. ' +
        "OTHER_CURRENCY: it is not in the user's currency.",
    },
  },
  {
    of: [
      'Tag',
      'TagRequest',
      'TagEvent',
      'TagEvent.tag',
      'Tagging',
      'TaggingCreateRequest',
      'TaggingEvent',
      'TaggingEvent.tagging',
    ],
    properties: {
      name: 'Name of the tag, as the user wrote it.',
      tag: 'The tag after the change; for one that was deleted, as it last was.',
      tag_guid: 'Tag that the transaction carries.',
      tag_name: 'Name of the tag that the transaction carries.',
      tagging: 'The link between tag and transaction after the change.',
      transaction_guid: 'Transaction that carries the tag.',
      transaction_id: "Partner's own identifier of the transaction that carries the tag.",
    },
  },
];
