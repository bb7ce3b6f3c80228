/** What readers of the OpenAPI are told of one operation. Functions never load it. */
export interface OperationText {
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** What the answer of success is. */
  readonly answer: string;
  /** What the answer 202 says, for an operation with `answersWhileRunning`. */
  readonly running?: string;
  /** What the answer 410 says, for an operation with `answersGone`. */
  readonly gone?: string;
  /** What the body is, for an operation with `readsFile`. */
  readonly file?: string;
  /** The pages of the contract that describe the operation; `own` where the contract has no such operation. */
  readonly source: readonly string[];
}

type TextOfTag = Omit<OperationText, 'tag' | 'source'> & Partial<Pick<OperationText, 'source'>>;

/** Makes the texts of one tag. A text without `source` is that of an operation of our own. */
export const tagged =
  (tag: string) =>
  <const T extends TextOfTag>(text: T): T & Pick<OperationText, 'tag' | 'source'> => ({
    source: ['own'],
    ...text,
    tag,
  });
