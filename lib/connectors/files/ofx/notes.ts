/** Why one account of a file cannot be taken over. Other accounts of the file can. */
export type FaultCode =
  /** The statement names no account. */
  | 'account.missing'
  /** The file ends inside the statement. */
  | 'statement.cut_off'
  /** A statement of a kind that we do not read. */
  | 'statement.unsupported'
  | 'currency.missing'
  /** Not three letters. */
  | 'currency.malformed'
  /** Neither money in nor money out. */
  | 'direction.missing'
  | 'number.missing'
  | 'number.malformed'
  | 'date.missing'
  /** Not a date, or a day that does not exist. */
  | 'date.malformed'
  /** A position that names no security. */
  | 'security.missing';

/** A fault, and where in the text of the file. */
export interface Fault {
  readonly code: FaultCode;
  readonly at: number;
}

/** What is found out while a statement is read, beside its data. */
export interface Notes {
  /** The first one. Data that were read after it mean nothing. */
  fault: Fault | null;
  /** Amounts that were finer than their currency's smallest unit. */
  roundedCount: number;
}

export const createNotes = (): Notes => ({ fault: null, roundedCount: 0 });

export const noteFault = (notes: Notes, code: FaultCode, at: number): void => {
  notes.fault ??= { code, at };
};
