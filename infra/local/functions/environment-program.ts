import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ENTRY = fileURLToPath(new URL('./environment-thread.ts', import.meta.url));

/**
 * The program that a function's thread runs, as one module of JavaScript. If it were TypeScript, each thread would load
 * a compiler of its own and keep it: some 6 MB.
 */
export const buildEnvironmentProgram = (): URL => {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
  });
  const [program] = outputFiles;
  if (program === undefined) throw new Error('esbuild made no program');
  return new URL(`data:text/javascript;base64,${Buffer.from(program.contents).toString('base64')}`);
};
