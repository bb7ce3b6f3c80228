/** Stored bytes or a stored text that do not read as what they should be. Never names their contents. */
export class UnreadableError extends Error {
  override readonly name: string = 'UnreadableError';
}
