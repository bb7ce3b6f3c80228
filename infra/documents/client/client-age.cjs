'use strict';
/** Plain JavaScript, as every start of the command line asks, and loads what makes the files only where it is needed. */
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '../../..');
const CONTRACT = path.join(ROOT, 'docs/openapi.json');
/** Made of the contract, and not under version control. */
const TABLE = path.join(ROOT, 'packages/client/operation-table.mjs');
const TYPES = path.join(ROOT, 'packages/client/operations.d.mts');

/**
 * When a file was written, in milliseconds; 0 for one that is missing.
 * @param {string} file
 */
const timeOf = (file) => {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found === undefined ? 0 : found.mtimeMs;
};

/** Whether the table or the types are missing, or older than the contract or the code that makes them. */
const areClientFilesOld = () => {
  const makers = fs.readdirSync(__dirname).map((name) => path.join(__dirname, name));
  return Math.min(timeOf(TABLE), timeOf(TYPES)) < Math.max(...[CONTRACT, ...makers].map(timeOf));
};

module.exports = { CONTRACT, TABLE, TYPES, areClientFilesOld };
