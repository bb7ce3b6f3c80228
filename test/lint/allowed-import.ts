import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Context, isNode, type Node, type Rule } from './rule.ts';

/** A folder of the project, with the imports that its files may have. */
interface Floor {
  /** The reason, at the end of the message that refuses an import. */
  readonly why: string;
  /** Other floors that it may import; `*` stands for all. */
  readonly uses: readonly string[];
  /** Names of packages, or beginnings of names before a `*`. Without this list, every package is allowed. */
  readonly packages?: readonly string[];
  /** Browsers have no modules of Node. */
  readonly isForBrowsers?: boolean;
  /**
   * Its folders, and files beside them, from the lowest to the highest. Each may import itself and those before it in
   * this list. A file that is not in the list stands above all of them. Without this list there is no order.
   */
  readonly rooms?: readonly string[];
}

type Floors = Readonly<Record<string, Floor>>;

interface Place {
  readonly floor: string;
  readonly room: string;
}

export const TABLE_FILE = 'test/lint/dependencies.json';

let read: { readonly cwd: string; readonly floors: Floors } | null = null;

const floorsOf = (cwd: string): Floors => {
  if (read?.cwd !== cwd) {
    const table: { readonly floors: Floors } = JSON.parse(readFileSync(join(cwd, TABLE_FILE), 'utf8'));
    read = { cwd, floors: table.floors };
  }
  return read.floors;
};

/** The floor is the longest name in the table with which the path begins; null when there is none. */
const placeOf = (path: string, floors: Floors): Place | null => {
  const [floor] = Object.keys(floors)
    .filter((name) => path.startsWith(`${name}/`))
    .toSorted((a, b) => b.length - a.length);
  if (floor === undefined) return null;
  const [room = ''] = path.slice(floor.length + 1).split('/');
  return { floor, room };
};

/** Why `from` may not import `to`; null when it may. */
const refusalOf = (from: Place, to: Place, floors: Floors): string | null => {
  const floor = floors[from.floor];
  if (floor === undefined) return null;
  if (from.floor !== to.floor) {
    const isAllowed = floor.uses.includes(to.floor) || floor.uses.includes('*');
    return isAllowed ? null : `${from.floor} may not import ${to.floor}: ${floor.why}`;
  }
  const { rooms } = floor;
  if (rooms === undefined || from.room === to.room) return null;
  const heightOf = ({ room }: Place): number => {
    const height = rooms.indexOf(room);
    return height === -1 && basename(room).includes('.') ? rooms.length : height;
  };
  const [own, other] = [heightOf(from), heightOf(to)];
  const unknown = own === -1 ? from : other === -1 ? to : null;
  if (unknown !== null) return `${TABLE_FILE} has no room ${unknown.room} in ${unknown.floor}`;
  const isOutsideRooms = own === rooms.length && other === rooms.length;
  return other < own || isOutsideRooms
    ? null
    : `${from.floor}/${from.room} stands below ${to.room} and may not import it`;
};

const isAllowedPackage = (name: string, { packages, isForBrowsers = false }: Floor): boolean =>
  (name.startsWith('node:') && !isForBrowsers) ||
  packages === undefined ||
  packages.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed));

const check = (node: Node, context: Context): void => {
  const source = isNode(node.source) ? node.source.value : null;
  if (typeof source !== 'string') return;
  const floors = floorsOf(context.cwd);
  const path = relative(context.cwd, context.filename);
  const from = placeOf(path, floors);
  if (from === null) return;
  if (source.startsWith('.')) {
    const to = placeOf(join(dirname(path), source), floors);
    const message = to === null ? null : refusalOf(from, to, floors);
    if (message !== null) context.report({ node, message });
    return;
  }
  const floor = floors[from.floor];
  if (floor !== undefined && !isAllowedPackage(source, floor)) {
    context.report({ node, message: `${from.floor} may not import the package ${source}: ${floor.why}` });
  }
};

/** Compares every import with the table of floors and rooms. */
export const allowedImport: Rule = {
  create: (context) => {
    const visit = (node: Node): void => check(node, context);
    return {
      ImportDeclaration: visit,
      ImportExpression: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
    };
  },
};
