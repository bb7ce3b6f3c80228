interface Hints {
  /** From the widget address. */
  readonly named: string | null;
  /** What the browser says of the pages around the frame, nearest first. Firefox says nothing. */
  readonly ancestorOrigins: readonly string[];
  readonly referrer: string;
}

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/** `http://localhost:*` allows every port. */
const isAllowed = (origin: string, allowed: readonly string[]): boolean =>
  allowed.length === 0 ||
  allowed.some((one) =>
    one.endsWith(':*') ? originOf(origin.replace(/:\d+$/, '')) === one.slice(0, -2) : one === origin,
  );

/** The origin of the host, to which messages are sent. Null where it is unknown or not allowed; it is never `*`. */
export const targetOriginOf = ({ named, ancestorOrigins, referrer }: Hints, allowed: readonly string[]) => {
  const origin = originOf(named ?? ancestorOrigins[0] ?? referrer);
  return origin !== null && origin !== 'null' && isAllowed(origin, allowed) ? origin : null;
};
