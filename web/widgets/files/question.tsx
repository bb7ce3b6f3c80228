import { useId } from 'preact/hooks';
import { dayIn, directionOf, flowIn, moneyIn } from './figures.ts';
import { type FileSay, useFileSay } from './file-words.ts';
import type { Mapping, MappingNeeded, PreviewRow } from './import-wire.ts';
import { readingsOfSample, type SampleRow } from './local-readings.ts';
import type { Question } from './mapping-draft.ts';

/** The questions that are answered by a look at two readings of the same rows. */
export type ReadingQuestion = Exclude<Question, 'columns' | 'currency'>;

interface Line {
  /** What the readings differ in. */
  readonly told: string;
  readonly rest: string;
}

interface Choice {
  readonly value: string;
  readonly lines: readonly Line[];
}

/** Of the same row; more would hide where the readings differ. */
const LINES_MAX = 3;

const lineOf = (say: FileSay, question: ReadingQuestion, row: PreviewRow): Line => {
  const amount = moneyIn(say, row.amount, row.currency);
  switch (question) {
    case 'sign':
      return { told: flowIn(say, amount, directionOf(row)), rest: row.description };
    case 'date_format':
      return { told: dayIn(say, row.date), rest: row.description };
    case 'decimal':
      return { told: amount, rest: row.description };
    case 'encoding':
      return { told: row.description, rest: row.memo ?? '' };
  }
};

const lineOfSample = (say: FileSay, { day, text, amount, direction }: SampleRow): Line => ({
  told: day === null ? (direction === null ? (amount ?? '') : flowIn(say, amount ?? '', direction)) : dayIn(say, day),
  rest: text,
});

const hasSameFields = (one: Mapping, other: Mapping): boolean =>
  one.columns.every(({ field }, at) => field === other.columns[at]?.field);

/** The readings of the service where it has some. It has none of columns that the person has named since. */
const choicesOf = (
  say: FileSay,
  question: ReadingQuestion,
  { doubts, sample, mapping }: MappingNeeded,
  draft: Mapping,
): readonly Choice[] => {
  const doubt = hasSameFields(draft, mapping) ? doubts.find(({ field }) => field === question) : undefined;
  return doubt === undefined
    ? readingsOfSample(question, sample, draft).map(({ value, rows }) => ({
        value,
        lines: rows.map((row) => lineOfSample(say, row)),
      }))
    : doubt.readings.map(({ value, rows }) => ({
        value,
        lines: rows.slice(0, LINES_MAX).map((row) => lineOf(say, question, row)),
      }));
};

interface Props {
  readonly question: ReadingQuestion;
  readonly asked: MappingNeeded;
  readonly draft: Mapping;
  readonly isBusy: boolean;
  readonly choose: (value: string) => void;
}

/** The same rows, read in each way, side by side; a click says which one is right. */
export const ReadingQuestionView = ({ question, asked, draft, isBusy, choose }: Props) => {
  const say = useFileSay();
  const choices = choicesOf(say, question, asked, draft);
  if (choices.length === 0) return question === 'date_format' ? <FormatField draft={draft} choose={choose} /> : null;
  return (
    <fieldset>
      <legend>{say(`ask.${question}`)}</legend>
      <div class="readings">
        {choices.map(({ value, lines }) => (
          <button
            type="button"
            key={value}
            class="reading"
            data-value={value}
            aria-pressed={draft[question] === value}
            disabled={isBusy}
            onClick={() => choose(value)}
          >
            {lines.map(({ told, rest }, at) => (
              <span key={at}>
                <b class="money">{told}</b>
                <small class="money">{rest}</small>
              </span>
            ))}
          </button>
        ))}
      </div>
    </fieldset>
  );
};

/** For days that are not made of three numbers: nothing can be offered, so the format is written. */
const FormatField = ({ draft, choose }: Pick<Props, 'draft' | 'choose'>) => {
  const say = useFileSay();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('ask.format')}</label>
      <input
        id={id}
        type="text"
        placeholder="DD MMM YYYY"
        value={draft.date_format ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value.trim())}
      />
    </div>
  );
};
