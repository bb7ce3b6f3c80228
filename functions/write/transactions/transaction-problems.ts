import type { InputRefusal, PlaceRefusal } from '../../../lib/app/transactions/new-row.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { RowRefusal } from '../../../lib/domain/ledger/row-revision.ts';
import { SPLIT_PARTS_MAX } from '../../../lib/domain/ledger/split.ts';
import type { SplitRefusal } from '../../../lib/domain/ledger/split-revision.ts';

const PROBLEMS = {
  missing: NOT_FOUND,
  noSuchCategory: problem('ruleBroken', 'category_guid is that of no category of this user.'),
  isPart: problem('ruleBroken', 'The transaction is a part of a split: change its parent, or undo the split.'),
  splitByFlag: problem('ruleBroken', 'transaction.has_been_split becomes true by splitting the transaction.'),
  splitsPart: problem('ruleBroken', 'A part of a split cannot be split again.'),
  isSplit: problem('ruleBroken', 'The transaction is split already; undo that first.'),
  tooFine: problem('malformed', 'An amount has more digits than its currency.'),
  sumDiffers: problem('ruleBroken', 'The amounts of transactions must add up to that of the transaction they split.'),
  tooManyParts: problem('ruleBroken', `The transaction has ${SPLIT_PARTS_MAX} parts already, and may not have more.`),
  takesAll: problem('ruleBroken', 'transaction.amount must be less than what is left of the transaction it splits.'),
} as const satisfies Record<RowRefusal | SplitRefusal | 'missing', Problem>;

/** Why a transaction stays as it is. */
export const transactionProblem = (reason: keyof typeof PROBLEMS): Problem => PROBLEMS[reason];

export const PLACE_PROBLEMS: Readonly<Record<PlaceRefusal, Problem>> = {
  missing: NOT_FOUND,
  notManual: problem('ruleBroken', 'Transactions can be added to manual accounts only.'),
};

/** `at` is the place of a new transaction in the body. */
export const inputProblem = (reason: InputRefusal, at: string): Problem =>
  reason === 'noSuchCategory'
    ? problem('ruleBroken', `${at}.category_guid is that of no category of this user.`)
    : problem('malformed', `${at}.amount has more digits than its currency.`);
