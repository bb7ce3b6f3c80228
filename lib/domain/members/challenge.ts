import type { Guid } from '../kernel/guid.ts';

export interface ChallengeOption {
  readonly guid: Guid<'CRD'>;
  readonly label: string;
  readonly value: string;
  /** Set for image options only: a `data:` URI. */
  readonly dataUri: string | null;
}

/** One MFA question that waits for the user. */
export interface Challenge {
  readonly guid: Guid<'CRD'>;
  readonly type: 'TEXT' | 'OPTIONS' | 'IMAGE_DATA' | 'IMAGE_OPTIONS';
  readonly fieldName: string;
  readonly label: string;
  /** `data:` URI, with IMAGE_DATA. */
  readonly imageData: string | null;
  readonly options: readonly ChallengeOption[];
}
