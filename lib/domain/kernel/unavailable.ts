/**
 * A part that we depend on is busy or out of reach, or others kept changing what was to be changed. The same call may
 * succeed later: over HTTP it is answered 503 with Retry-After, and a queue brings its message again.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
