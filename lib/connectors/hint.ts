import type { Guid } from '../domain/kernel/guid.ts';

/** What an upstream's hint says. It is only a reason to ask the upstream sooner. */
export type Hint =
  /** The signature is missing or wrong, or its time is not about now. */
  | { readonly kind: 'wrongSignature' }
  /** Signed by the upstream, but about no member of ours. */
  | { readonly kind: 'ignored' }
  | {
      readonly kind: 'news';
      /** The upstream's id of this hint; the same when it is sent again. */
      readonly id: string;
      readonly userGuid: Guid<'USR'>;
      readonly memberGuid: Guid<'MBR'>;
    };

/** Reads a hint from the bytes that were signed. `headers` by lower-case name. Pure: reading a hint calls nothing. */
export type HintReader = (
  call: { readonly headers: Readonly<Record<string, string | undefined>>; readonly body: Uint8Array },
  nowMs: number,
) => Hint;
