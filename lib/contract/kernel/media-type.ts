/** The media types of JSON bodies, by the API that a call belongs to. */
export const MEDIA_TYPES = {
  nexus: 'application/vnd.mx.nexus.v1+json',
  sso: 'application/vnd.moneydesktop.sso.v3+json',
  realTime: 'application/vnd.moneydesktop.mdx.v5+json',
  own: 'application/json',
} as const;

export type MediaFamily = keyof typeof MEDIA_TYPES;

/** Every media type that clients may send or ask for. The JSON is the same for all. */
export const JSON_MEDIA_TYPES = [
  ...Object.values(MEDIA_TYPES),
  'application/vnd.mx.api.v1+json',
  'application/vnd.moneydesktop.v1+json',
] as const;

/** The media type of the answers of an operation. */
export const mediaTypeOf = (entry: { readonly mediaFamily?: MediaFamily }): string =>
  MEDIA_TYPES[entry.mediaFamily ?? 'nexus'];
