const PREFIX_LENGTH = 4;
/** Hexadecimal digits of a UUID. */
const DIGITS = 32;

/** The guid just before this one: lists go in the order of guids, so this one is the first after it. */
export const guidBefore = (guid: string): string => {
  const number = BigInt(`0x${guid.slice(PREFIX_LENGTH).replaceAll('-', '')}`);
  // None is before the one of all zeros, which nobody has.
  const digits = (number === 0n ? number : number - 1n).toString(16).padStart(DIGITS, '0');
  return guid.slice(0, PREFIX_LENGTH) + digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
