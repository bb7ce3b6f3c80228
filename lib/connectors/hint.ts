import type { Guid } from '../domain/kernel/guid.ts';

/** What an upstream's hint comes to; what it says is good for nothing but asking the upstream sooner. */
export type Hint =
  /** Missing, wrong, or made at another time than about now. */
  | { readonly kind: 'wrongSignature' }
  /** Signed by the upstream, and about nothing of ours. */
  | { readonly kind: 'ignored' }
  | {
      readonly kind: 'news';
      /** The upstream's name of this hint: the same however often it is sent. */
      readonly id: string;
      readonly userGuid: Guid<'USR'>;
      readonly memberGuid: Guid<'MBR'>;
    };

/** Reads a hint over the bytes that were signed. `headers` by lower-case name. Pure: no hint costs a call. */
export type ReadHint = (
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
  secret: string,
  nowMs: number,
) => Hint;

/** Reads the hints of one upstream, with its secret. */
export type HintReader = (
  call: { readonly headers: Readonly<Record<string, string | undefined>>; readonly body: Uint8Array },
  nowMs: number,
) => Hint;
