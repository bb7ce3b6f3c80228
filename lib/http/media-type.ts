import { JSON_MEDIA_TYPES } from '../contract/kernel/media-type.ts';

const READABLE: ReadonlySet<string> = new Set(JSON_MEDIA_TYPES);

/** True for a `Content-Type` whose bodies we read. Its parameters, such as the charset, do not matter. */
export const isReadable = (contentType: string): boolean =>
  READABLE.has((contentType.split(';')[0] ?? '').trim().toLowerCase());
