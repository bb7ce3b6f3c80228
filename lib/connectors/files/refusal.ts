import type { ImportFault } from '../../domain/imports/import-record.ts';
import type { FileRefused } from './file-read.ts';

/** Ends the reading of a file that consists of many parts, from any depth. Only `orRefused` catches it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** What `read` gives, or why it has ended. */
export const orRefused = async <T>(read: () => Promise<T>): Promise<T | FileRefused> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', fault: error.fault };
    throw error;
  }
};
