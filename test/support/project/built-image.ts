import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import dockerignore from '@balena/dockerignore';
import { type Step, stagesOf } from './dockerfile-steps.ts';

/** An image whose steps were run on this machine: its file system is a folder, and paths in its settings lead there. */
export interface BuiltImage {
  /** The folder that stands for a path of the image. */
  readonly pathOf: (path: string) => string;
  readonly workingFolder: string;
  /** All that a process of it sees of variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** Puts a command under the user of the image, who is never root. */
  readonly asUser: (command: readonly string[]) => [string, ...string[]];
  readonly command: readonly string[];
  readonly healthCommand: readonly string[];
  readonly remove: () => void;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The user `nobody` of every Linux. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Steps that run nothing. */
const SETTINGS: ReadonlySet<string> = new Set(['USER', 'VOLUME', 'EXPOSE']);
const CONTEXT = 'context';
/** Of npm and the synthesis. */
const OUTPUT_BYTES_MAX = 64 * 1_024 * 1_024;

const asNobody = (command: readonly string[]): [string, ...string[]] => {
  const [first = '', ...rest] = command;
  const ids = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs'];
  return isRoot ? ['setpriv', ...ids, first, ...rest] : [first, ...rest];
};

/** Registries may need them; Docker gives such to its builder, too. */
const ofRegistry = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(npm_config_registry|NODE_EXTRA_CA_CERTS|https?_proxy)$/i.test(name),
    ),
  );

/** The files of the project that a builder would get. */
export const filesInContext = (paths: readonly string[]): readonly string[] =>
  dockerignore
    .default()
    .add(readFileSync(join(ROOT, '.dockerignore'), 'utf8'))
    .filter([...paths]);

const tracked = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');

const jsonOf = (text: string): readonly string[] => JSON.parse(text);

const giveToNobody = (path: string): void => {
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, path]);
};

/** What the steps of a stage have made. */
interface Made {
  /** The folder that stands for the file system of the stage. */
  readonly root: string;
  /** Its steps run as root in Docker, and here as a user that must be able to write. Files of the last stage are root's. */
  readonly isWritable: boolean;
  workingFolder: string;
  readonly environment: Record<string, string>;
  command: readonly string[];
  healthCommand: readonly string[];
}

/** Folders that a step copies from: the context, and the stages by their names. */
type Sources = ReadonlyMap<string, string>;

const copy = (made: Made, { words, flags }: Step, sources: Sources): void => {
  const [to = '', ...from] = words.toReversed();
  const target = to.startsWith('/') ? join(made.root, to) : resolve(made.workingFolder, to);
  for (const path of from) {
    const file = join(sources.get(flags.from ?? CONTEXT) ?? '', path);
    const isFolder = statSync(file).isDirectory();
    cpSync(file, isFolder ? target : join(target, basename(path)), { recursive: true, verbatimSymlinks: true });
  }
  if (made.isWritable || flags.chown !== undefined) giveToNobody(target);
};

const run = async (made: Made, text: string): Promise<void> => {
  const [command, ...args] = asNobody(['sh', '-c', text]);
  const env = { ...ofRegistry(), ...made.environment };
  await promisify(execFile)(command, args, { cwd: made.workingFolder, env, maxBuffer: OUTPUT_BYTES_MAX });
};

const take = async (made: Made, step: Step, sources: Sources): Promise<void> => {
  const { keyword, words, text } = step;
  if (keyword === 'COPY') return copy(made, step, sources);
  if (keyword === 'RUN') return run(made, text);
  if (keyword === 'WORKDIR') {
    made.workingFolder = join(made.root, text);
    mkdirSync(made.workingFolder, { recursive: true });
    if (made.isWritable) giveToNobody(made.workingFolder);
  } else if (keyword === 'ENV') {
    for (const word of words) {
      const [name = '', value = ''] = word.split('=');
      made.environment[name] = value.startsWith('/') ? join(made.root, value) : value;
    }
  } else if (keyword === 'CMD') made.command = jsonOf(text);
  else if (keyword === 'HEALTHCHECK') made.healthCommand = jsonOf(text.replace(/^CMD /, ''));
  else if (!SETTINGS.has(keyword)) throw new Error(`This does not run ${keyword}`);
};

/** Runs the steps of the Dockerfile as a user that is not root. */
export const buildImage = async (): Promise<BuiltImage> => {
  const base = mkdtempSync(join(tmpdir(), 'tributary-image-'));
  chmodSync(base, 0o755);
  const bin = join(base, 'bin');
  mkdirSync(bin);
  copyFileSync(process.execPath, join(bin, 'node'));
  const home = join(base, 'home');
  mkdirSync(home);
  giveToNobody(home);
  const sources = new Map([[CONTEXT, join(base, CONTEXT)]]);
  for (const path of filesInContext(tracked())) cpSync(join(ROOT, path), join(base, CONTEXT, path));

  const stages = stagesOf(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
  const image: Made[] = [];
  for (const stage of stages) {
    const root = join(base, `stage-${stage.name}`);
    mkdirSync(root);
    const made: Made = {
      root,
      isWritable: stage !== stages.at(-1),
      workingFolder: root,
      environment: { PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`, HOME: home },
      command: [],
      healthCommand: [],
    };
    if (made.isWritable) giveToNobody(root);
    for (const step of stage.steps) await take(made, step, sources);
    sources.set(stage.name, root);
    image.push(made);
  }
  const last = image.at(-1);
  if (last === undefined) throw new Error('The Dockerfile has no stage');
  return {
    ...last,
    pathOf: (path) => join(last.root, path),
    asUser: asNobody,
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
};
