import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  COLUMN_FIELDS,
  type ColumnField,
  DECIMAL_MARKS,
  ENCODINGS,
  isSignOfColumns,
  SIGNS,
} from '../../../lib/domain/imports/import-mapping.ts';
import { usePage } from '../page.tsx';
import { dateChoices } from './date-choices.ts';
import type { Mapping, MappingNeeded } from './import-wire.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly changed: (value: string) => void;
  /** Stands under the label. The choice stands beside both then. */
  readonly children?: ComponentChildren;
}

const Choice = ({ label, value, options, changed, children }: ChoiceProps) => {
  const { say } = usePage();
  const id = useId();
  return (
    <div class={children === undefined ? 'field' : 'field beside'}>
      <label for={id}>
        {label}
        {children}
      </label>
      <select id={id} required value={value ?? ''} onChange={({ currentTarget }) => changed(currentTarget.value)}>
        {value === null && <option value="">{say('mapping.choose')}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

interface PartProps {
  readonly mapping: Mapping;
  readonly sample: MappingNeeded['sample'];
  readonly changed: (changes: Partial<Mapping>) => void;
}

const cellsOf = ({ mapping, sample }: PartProps, field: ColumnField): readonly string[] => {
  const at = mapping.columns.findIndex((column) => column.field === field);
  return sample.flatMap((row) => row[at] ?? []);
};

/** One choice for each column: what it brings, beside what stands in it. */
const Columns = (props: PartProps) => {
  const { say } = usePage();
  const { mapping, sample, changed } = props;
  const options = [
    ['', say('column.none')] as const,
    ...COLUMN_FIELDS.map((field) => [field, say(`column.${field}`)] as const),
  ];
  const put = (at: number, value: string): void => {
    const field = COLUMN_FIELDS.find((one) => one === value) ?? null;
    changed({ columns: mapping.columns.map((column, index) => (index === at ? { ...column, field } : column)) });
  };
  return mapping.columns.map(({ name, field }, at) => (
    <Choice
      // Columns have no other name than their place.
      key={at}
      label={name === '' ? say('mapping.column', { number: at + 1 }) : name}
      value={field ?? ''}
      options={options}
      changed={(value) => put(at, value)}
    >
      <small>{sample[0]?.[at]}</small>
    </Choice>
  ));
};

const DateFormat = (props: PartProps) => {
  const { say } = usePage();
  const id = useId();
  const { mapping, changed } = props;
  const [example = ''] = cellsOf(props, 'date');
  const choices = dateChoices(example);
  const set = (date_format: string): void => changed({ date_format });
  if (choices.length > 0) {
    return (
      <Choice
        label={say('mapping.date', { example })}
        value={mapping.date_format}
        options={choices.map((format) => [format, format])}
        changed={set}
      />
    );
  }
  return (
    <div class="field">
      <label for={id}>{say('mapping.date', { example })}</label>
      <input
        id={id}
        type="text"
        required
        placeholder="DD MMM YYYY"
        value={mapping.date_format ?? ''}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
};

const Currency = ({ mapping, changed }: PartProps) => {
  const { say } = usePage();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('mapping.currency')}</label>
      <input
        id={id}
        type="text"
        required
        pattern="[A-Z]{3}"
        maxLength={3}
        autocapitalize="characters"
        placeholder="CAD"
        value={mapping.currency ?? ''}
        onInput={({ currentTarget }) => changed({ currency: currentTarget.value.toUpperCase() })}
      />
    </div>
  );
};

interface Props {
  readonly needed: MappingNeeded;
  readonly isBusy: boolean;
  readonly done: (mapping: Mapping) => void;
}

/** How a CSV file is read. What nobody can know comes first; everything else can be set right. */
export const MappingForm = ({ needed, isBusy, done }: Props) => {
  const { say } = usePage();
  const [mapping, setMapping] = useState(needed.mapping);
  const part: PartProps = {
    mapping,
    sample: needed.sample,
    changed: (changes) => setMapping((before) => ({ ...before, ...changes })),
  };
  const { unsure } = needed;
  const signs = SIGNS.filter((sign) => isSignOfColumns(sign, mapping.columns));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done(mapping);
      }}
    >
      <p>{say('mapping.text')}</p>
      {unsure.includes('date_format') && <DateFormat {...part} />}
      {unsure.includes('decimal') && (
        <Choice
          label={say('mapping.decimal', { example: cellsOf(part, 'amount')[0] ?? '' })}
          value={mapping.decimal}
          options={DECIMAL_MARKS.map((mark) => [mark, say(mark === '.' ? 'mapping.point' : 'mapping.comma')])}
          changed={(value) => part.changed({ decimal: DECIMAL_MARKS.find((mark) => mark === value) ?? null })}
        />
      )}
      <Choice
        label={say('mapping.sign')}
        value={signs.find((sign) => sign === mapping.sign) ?? null}
        options={signs.map((sign) => [sign, say(`sign.${sign}`)])}
        changed={(value) => part.changed({ sign: SIGNS.find((sign) => sign === value) ?? null })}
      />
      {unsure.includes('currency') && <Currency {...part} />}
      {unsure.includes('encoding') && (
        <Choice
          label={say('mapping.encoding')}
          value={mapping.encoding}
          options={ENCODINGS.map((encoding) => [encoding, encoding])}
          changed={(value) =>
            part.changed({ encoding: ENCODINGS.find((encoding) => encoding === value) ?? mapping.encoding })
          }
        />
      )}
      <fieldset>
        <legend>{say('mapping.columns')}</legend>
        <Columns {...part} />
      </fieldset>
      <button type="submit" class="main" disabled={isBusy}>
        {say(isBusy ? 'loading' : 'continue')}
      </button>
    </form>
  );
};
