/** Names of the one table; `infra` builds it from these and every store keys its items with the builders in `keys.ts`. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds. DynamoDB deletes late, so no rule ever relies on it: it only keeps the table small. */
  ttl: 'ttl',
  /** Sparse index of work that falls due: events, deliveries, members, purges; and of told events by their user. */
  dueIndex: { name: 'due', partitionKey: 'duePk', sortKey: 'dueSk' },
} as const;
