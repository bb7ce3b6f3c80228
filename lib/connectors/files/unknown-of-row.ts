/** What a connector of files knows of no row. */
export const UNKNOWN_OF_ROW = {
  pendingUpstreamId: null,
  isInternational: null,
  // A file has times too. With offsets that are missing or wrong they would be instants that never were.
  transactedAt: null,
  postedAt: null,
  latitude: null,
  longitude: null,
} as const;
