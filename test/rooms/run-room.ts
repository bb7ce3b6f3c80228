import { execFileSync, spawnSync } from 'node:child_process';
import { lowestRoomOf, roomNames, roomsAbove } from './rooms-above.ts';

/**
 * `npm run test:room planning`: the tests of `npm test` in the folder of a room, or of one above it. `--since <commit>` finds
 * the room by the files that have changed since then, and runs all tests where one is in no room. Further words go to vitest.
 */
const [first = '', ...rest] = process.argv.slice(2);
const [commit = '', ...afterCommit] = rest;

const changedRoom = (): string | null =>
  lowestRoomOf(execFileSync('git', ['diff', '--name-only', commit], { encoding: 'utf8' }).trim().split('\n'));

const isSince = first === '--since';
const room = isSince ? changedRoom() : first;
const rooms = room === null ? [] : roomsAbove(room);
if (rooms === null) {
  console.error(`Name a room: ${roomNames()}`);
  process.exit(2);
}
console.log(room === null ? 'All rooms' : `Rooms: ${rooms.join(', ')}`);
const words = ['run', ...(isSince ? afterCommit : rest), ...rooms.map((name) => `/${name}/`)];
const { status } = spawnSync('vitest', words, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
