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

const ROOT = join(import.meta.dirname, '..', '..');
/** The user `nobody` of every Linux. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

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

/** Runs the steps of the Dockerfile as a user that is not root. */
export const buildImage = async (): Promise<BuiltImage> => {
  const base = mkdtempSync(join(tmpdir(), 'tributary-image-'));
  chmodSync(base, 0o755);
  const bin = join(base, 'bin');
  mkdirSync(bin);
  copyFileSync(process.execPath, join(bin, 'node'));
  const home = join(base, 'home');
  mkdirSync(home);
  const giveAway = (path: string): void => void (isRoot && execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, path]));
  giveAway(home);
  const context = join(base, 'context');
  for (const path of filesInContext(tracked())) cpSync(join(ROOT, path), join(context, path));

  const roots = new Map<string, string>();
  let image: Omit<BuiltImage, 'pathOf' | 'asUser' | 'remove'> | null = null;
  let last = '';
  for (const stage of stagesOf(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'))) {
    const root = join(base, `stage-${stage.name}`);
    mkdirSync(root);
    roots.set(stage.name, root);
    last = root;
    // Stages that nothing but files are taken from are root's in Docker, and nobody's here.
    const isTakenFrom = roots.size === 1;
    if (isTakenFrom) giveAway(root);
    const made = {
      workingFolder: root,
      environment: { PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`, HOME: home } as Record<string, string>,
      command: [] as readonly string[],
      healthCommand: [] as readonly string[],
    };
    const copy = ({ words, flags }: Step): void => {
      const [to = '', ...from] = words.toReversed();
      const source = flags.from === undefined ? context : (roots.get(flags.from) ?? '');
      const target = to.startsWith('/') ? join(root, to) : resolve(made.workingFolder, to);
      for (const path of from) {
        const file = join(source, path);
        const isFolder = statSync(file).isDirectory();
        cpSync(file, isFolder ? target : join(target, basename(path)), { recursive: true, verbatimSymlinks: true });
      }
      if (isTakenFrom || flags.chown !== undefined) giveAway(target);
    };
    for (const step of stage.steps) {
      const { keyword, words, text } = step;
      if (keyword === 'WORKDIR') {
        made.workingFolder = join(root, text);
        mkdirSync(made.workingFolder, { recursive: true });
        if (isTakenFrom) giveAway(made.workingFolder);
      } else if (keyword === 'COPY') copy(step);
      else if (keyword === 'ENV') {
        for (const word of words) {
          const [name = '', value = ''] = word.split('=');
          made.environment[name] = value.startsWith('/') ? join(root, value) : value;
        }
      } else if (keyword === 'RUN') {
        const [command, ...args] = asNobody(['sh', '-c', text]);
        const env = { ...ofRegistry(), ...made.environment };
        await promisify(execFile)(command, args, { cwd: made.workingFolder, env, maxBuffer: 2 ** 26 });
      } else if (keyword === 'CMD') made.command = jsonOf(text);
      else if (keyword === 'HEALTHCHECK') made.healthCommand = jsonOf(text.replace(/^CMD /, ''));
      else if (!['USER', 'VOLUME', 'EXPOSE'].includes(keyword)) throw new Error(`This does not run ${keyword}`);
    }
    image = made;
  }
  if (image === null) throw new Error('The Dockerfile has no stage');
  return {
    ...image,
    pathOf: (path) => join(last, path),
    asUser: asNobody,
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
};
