'use strict';
const fs = require('fs');
const path = require('path');

/**
 * What is checked before any TypeScript loads. Plain JavaScript as Node 12 reads it, so that an older Node gives a
 * sentence and no syntax error.
 */

/** The first release that runs TypeScript, has `process.execve` and the backup of SQLite. As `engines` of package.json. */
const NODE_MAJOR_MIN = 24;

const GET_NODE =
  'In a checkout, `npm ci` installs it beside the project on Linux (x64, arm64), for `npm start`, `npm run` and `npx`. ' +
  'Elsewhere, install it from https://nodejs.org/en/download or with `nvm install ' +
  NODE_MAJOR_MIN +
  '`.';

/** A sentence for people, or null where this Node will do. `version` is that of `process.version`. */
const nodeFault = (version) => {
  const major = Number(/^v?(\d+)\./.exec(`${version}.`)[1]);
  if (major >= NODE_MAJOR_MIN) return null;
  return `Tributary needs Node ${NODE_MAJOR_MIN} or newer, and this is Node ${version}. ${GET_NODE}`;
};

/** One of the packages that `npm ci` installs on every platform. */
const PACKAGE_OF_THE_PROJECT = 'undici';

/** The machines that npm has an emulator for. The optional dependencies of package.json name them too. */
const EMULATOR_PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];

const OTHER_TABLE =
  'Start DynamoDB Local yourself, with Java or with Docker, and name it: DYNAMODB_ENDPOINT=http://127.0.0.1:8000. ' +
  'docs/local-host.md, "macOS and Windows", has the commands, which also say where the data are kept. ' +
  'Any other server that speaks DynamoDB and takes any credential will do.';

/**
 * The same for a program of a checkout, which needs the packages too.
 * @param {{version: string, platform: string, arch: string, environment: Object<string, string | undefined>,
 *   has: (packageName: string) => boolean}} machine `has`: whether a package is installed.
 */
const programFault = (machine) => {
  const fault = nodeFault(machine.version);
  if (fault !== null || machine.has(PACKAGE_OF_THE_PROJECT)) return fault;
  return 'The packages of the project are not installed. Run `npm ci` in its folder first.';
};

/**
 * The same for a program that starts a host, which needs a DynamoDB emulator too.
 * @param {Parameters<typeof programFault>[0]} machine
 */
const hostFault = (machine) => {
  const fault = programFault(machine);
  if (fault !== null) return fault;
  if (machine.environment.DYNAMODB_ENDPOINT) return null;
  const platform = `${machine.platform}-${machine.arch}`;
  const emulator = `@dynoxide/${platform}`;
  if (machine.has(emulator)) return null;
  const why =
    EMULATOR_PLATFORMS.indexOf(platform) >= 0
      ? `The DynamoDB emulator ${emulator} is missing: install it with \`npm ci\`, without --omit=optional, from a ` +
        'registry that has it.'
      : `No DynamoDB emulator comes with Tributary for ${platform}.`;
  return `${why} ${OTHER_TABLE}`;
};

const isInstalled = (packageName) => {
  try {
    require.resolve(`${packageName}/package.json`);
    return true;
  } catch {
    return false;
  }
};

/** This machine, as `programFault` asks for it. */
const thisMachine = () => ({
  version: process.version,
  platform: process.platform,
  arch: process.arch,
  environment: process.env,
  has: isInstalled,
});

const CLIENT_MAKERS = path.join(__dirname, '../infra/documents/client');

/** Makes what a checkout has of the client only after `npm ci`. The npm package has it, and nothing that makes it. */
const makeClientFiles = () => {
  if (nodeFault(process.version) !== null || !fs.existsSync(CLIENT_MAKERS)) return;
  if (!require(path.join(CLIENT_MAKERS, 'client-age.cjs')).areClientFilesOld()) return;
  require(path.join(CLIENT_MAKERS, 'client-files.ts')).makeClientFiles();
};

/** Ends the process with the sentence, if there is one. */
const endWith = (fault) => {
  if (fault === null) return;
  process.stderr.write(`${fault}\n`);
  process.exit(1);
};

module.exports = { nodeFault, programFault, hostFault, thisMachine, makeClientFiles, endWith };
