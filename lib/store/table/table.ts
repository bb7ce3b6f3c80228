/**
 * The names of the one table and its attributes: `infra` builds the table with them. Every store gets its keys from
 * `keys.ts`.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds. DynamoDB deletes late, so no rule relies on it: it only keeps the table small. */
  ttl: 'ttl',
  /** A sparse index of work that is due (events, deliveries, members, purges), and of told events by their user. */
  dueIndex: { name: 'due', partitionKey: 'duePk', sortKey: 'dueSk' },
} as const;
