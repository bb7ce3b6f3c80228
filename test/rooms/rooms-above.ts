import dependencies from '../lint/dependencies.json' with { type: 'json' };

/** The rooms of the domain from below to above: a room knows only those before it. */
const ROOMS: readonly string[] = dependencies.floors['lib/domain'].rooms;

/** The room and those that may use it; null where there is no such room. */
export const roomsAbove = (room: string): readonly string[] | null => {
  const at = ROOMS.indexOf(room);
  return at === -1 ? null : ROOMS.slice(at);
};

export const roomNames = (): string => ROOMS.join(', ');

/** What no test of a room reads. */
const NO_SOURCE = /^(?:docs|launch|examples|\.github)\/|\.md$/;

/**
 * The lowest room of the files that have changed; null where one of them is in no room, so that every test may fail by it,
 * or where no source has changed.
 */
export const lowestRoomOf = (paths: readonly string[]): string | null => {
  const places = paths
    .filter((path) => !NO_SOURCE.test(path))
    .map((path) => ROOMS.findIndex((room) => path.includes(`/${room}/`)));
  return ROOMS[Math.min(...places)] ?? null;
};
