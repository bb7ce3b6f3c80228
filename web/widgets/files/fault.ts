import type { Notice } from '../machine/step.ts';

/** Why a file, or an answer of the person, was not taken. */
export type Fault =
  | { readonly kind: 'tooLarge' }
  /** `reason` is what the service says, in English. */
  | { readonly kind: 'unread'; readonly reason: string | null }
  | { readonly kind: 'notice'; readonly notice: Notice };
