import { maySeeWidget } from '../../lib/domain/widgets/widget-origin.ts';

interface Hints {
  /** From the widget address. */
  readonly named: string | null;
  /** What the browser says of the pages around the frame, nearest first. Firefox says nothing. */
  readonly ancestorOrigins: readonly string[];
  readonly referrer: string;
}

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/** The origin of the host, to which messages are sent. Null where it is unknown or not allowed; it is never `*`. */
export const targetOriginOf = ({ named, ancestorOrigins, referrer }: Hints, allowed: readonly string[]) => {
  const origin = originOf(named ?? ancestorOrigins[0] ?? referrer);
  return origin !== null && origin !== 'null' && maySeeWidget(origin, allowed) ? origin : null;
};
