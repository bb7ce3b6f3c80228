import { useEffect, useId, useState } from 'preact/hooks';
import { NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Challenge, Institution } from '../wire.ts';
import { answersIn } from './credentials.tsx';

/** So long an institution waits for an answer. */
const MINUTES_MAX = 10;
const MINUTE_MS = 60_000;

const useMinutesLeft = (): number => {
  const [left, setLeft] = useState(MINUTES_MAX);
  useEffect(() => {
    const timer = setInterval(() => setLeft((minutes) => Math.max(1, minutes - 1)), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return left;
};

const isDataImage = (address: string | null): address is string => address?.startsWith('data:image/') === true;

const Choices = ({ challenge }: { readonly challenge: Challenge }) => {
  const { say } = usePage();
  const choices = [...challenge.options.map((option) => ({ ...option, data_uri: null })), ...challenge.image_options];
  return (
    <fieldset>
      <legend>{challenge.label}</legend>
      {choices.map(({ guid, label, value, data_uri }) => (
        <label key={guid} class="choice">
          <input type="radio" name={challenge.guid} value={guid ?? value ?? ''} required />
          {isDataImage(data_uri) && <img src={data_uri} alt={label ?? say('mfa.image')} />}
          <span>{label ?? value}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Question = ({ challenge }: { readonly challenge: Challenge }) => {
  const { say } = usePage();
  const id = useId();
  const { type, label, image_data } = challenge;
  if (type === 'OPTIONS' || type === 'IMAGE_OPTIONS') return <Choices challenge={challenge} />;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDataImage(image_data) && <img class="question" src={image_data} alt={say('mfa.image')} />}
      <input
        id={id}
        name={challenge.guid}
        type="text"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck={false}
        required
      />
    </div>
  );
};

interface Props {
  readonly institution: Institution;
  readonly challenges: readonly Challenge[];
}

export const Mfa = ({ institution, challenges }: Props) => {
  const { say, state, person } = usePage();
  const minutes = useMinutesLeft();
  const name = institution.name ?? '';
  return (
    <>
      <Tile name={name} />
      <Title>{say('mfa.title', { name })}</Title>
      <NoticeLine />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          person({ kind: 'submitted', answers: answersIn(event.currentTarget) });
        }}
      >
        {challenges.map((challenge) => (
          <Question key={challenge.guid} challenge={challenge} />
        ))}
        <button type="submit" class="main" disabled={state.isBusy}>
          {say(state.isBusy ? 'loading' : 'continue')}
        </button>
      </form>
      <p class="small soft">{say('mfa.left', { minutes })}</p>
    </>
  );
};
