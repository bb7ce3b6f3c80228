import { plainText } from '../../../lib/connectors/kit/plain-text.ts';
import type { RawCall } from '../../../lib/contract/run.ts';

/** As long as file systems allow. */
const NAME_LENGTH_MAX = 255;

/** Null where there is none, or where it is not percent-encoded UTF-8: a name decides nothing that is worth a refusal. */
export const fileNameOf = (headers: RawCall['headers']): string | null => {
  try {
    return plainText(decodeURIComponent(headers['tributary-file-name'] ?? ''), NAME_LENGTH_MAX) || null;
  } catch {
    return null;
  }
};
