import { useId, useState } from 'preact/hooks';
import { EncodingChoice } from './encoding-choice.tsx';
import { useFileSay } from './file-words.ts';
import type { Mapping, MappingNeeded } from './import-wire.ts';
import { openQuestions, type Question } from './mapping-draft.ts';
import { type ReadingQuestion, ReadingQuestionView } from './question.tsx';
import { SampleTable } from './sample-table.tsx';

const CURRENCY_LENGTH = 3;
const READING_QUESTIONS: readonly ReadingQuestion[] = ['encoding', 'sign', 'date_format', 'decimal'];

interface CurrencyProps {
  readonly draft: Mapping;
  readonly changed: (draft: Mapping) => void;
}

const Currency = ({ draft, changed }: CurrencyProps) => {
  const say = useFileSay();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('ask.currency')}</label>
      <input
        id={id}
        type="text"
        required
        pattern="[A-Z]{3}"
        maxLength={CURRENCY_LENGTH}
        autocapitalize="characters"
        placeholder="CAD"
        value={draft.currency ?? ''}
        onInput={({ currentTarget }) => changed({ ...draft, currency: currentTarget.value.toUpperCase() })}
      />
    </div>
  );
};

interface Props {
  readonly asked: MappingNeeded;
  readonly draft: Mapping;
  readonly file: File;
  readonly isBusy: boolean;
  readonly changed: (draft: Mapping) => void;
  readonly done: (draft: Mapping) => void;
}

/** How a table is read. What nobody can know is asked first; everything else can be set right in the table. */
export const MappingForm = ({ asked, draft, file, isBusy, changed, done }: Props) => {
  const say = useFileSay();
  const [answered, setAnswered] = useState<readonly Question[]>([]);
  const open = openQuestions(draft);
  const isAsked = (question: Question): boolean => asked.unsure.includes(question) || open.includes(question);
  /** The last answer goes on by itself. */
  const answer = (question: ReadingQuestion, changes: Partial<Mapping>): void => {
    const next = { ...draft, ...changes };
    const all = [...answered, question];
    setAnswered(all);
    changed(next);
    const isOpen = (one: Question): boolean => (one === 'encoding' ? !all.includes(one) : false);
    if (openQuestions(next).length === 0 && !asked.unsure.some(isOpen)) done(next);
  };
  const isComplete = open.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) done(draft);
      }}
    >
      {open.includes('columns') && <p class="notice">{say('ask.columns')}</p>}
      {READING_QUESTIONS.filter(isAsked).map((question) => (
        <ReadingQuestionView
          key={question}
          question={question}
          asked={asked}
          draft={draft}
          isBusy={isBusy}
          choose={(value) => answer(question, { [question]: value })}
        />
      ))}
      {isAsked('currency') && <Currency draft={draft} changed={changed} />}
      <p class="ask">{say('mapping.columns')}</p>
      <SampleTable draft={draft} sample={asked.sample} isBusy={isBusy} changed={changed} />
      <EncodingChoice
        file={file}
        encoding={draft.encoding}
        isBusy={isBusy}
        choose={(encoding) => answer('encoding', { encoding })}
      />
      <button type="submit" class="main" disabled={isBusy || !isComplete}>
        {say('mapping.go')}
      </button>
    </form>
  );
};
