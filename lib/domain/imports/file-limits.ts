/** A Lambda takes 6 MB, and a binary body reaches it as base64, which is a third longer. */
export const FILE_BYTES_MAX = 4 * 2 ** 20;
