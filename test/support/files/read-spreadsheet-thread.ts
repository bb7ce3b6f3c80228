import { parentPort, workerData } from 'node:worker_threads';
import { readSpreadsheet } from '../../../lib/connectors/files/spreadsheet/read-spreadsheet.ts';

/** Reads a file in a thread of its own, whose memory the caller limits, and says how many rows the file has. */

const read = await readSpreadsheet(workerData);
parentPort?.postMessage(read.kind === 'table' ? read.records.records.length : 0);
