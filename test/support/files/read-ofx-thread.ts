import { parentPort, workerData } from 'node:worker_threads';
import { readOfx } from '../../../lib/connectors/files/ofx/read-ofx.ts';

/** Reads a file in a thread of its own, whose memory the caller limits, and says how many rows the file has. */

const file = readOfx(workerData);
const accounts = file.kind === 'read' ? file.accounts : [];
parentPort?.postMessage(
  accounts.reduce((sum, account) => sum + (account.kind === 'account' ? account.rows.length : 0), 0),
);
