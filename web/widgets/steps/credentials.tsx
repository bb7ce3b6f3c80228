import { useId, useState } from 'preact/hooks';
import { wayOf } from '../machine/status-way.ts';
import { clientName, NoticeLine, OutLink, Tile, Title, usePage } from '../page.tsx';
import type { Answer, Credential, Institution, Member } from '../wire.ts';
import { labelOf, statusSentence } from '../words.ts';

const instructionsOf = ({ meta_data }: Credential): { readonly text: string; readonly url: string } | null => {
  const text = meta_data?.instructional_text;
  const url = meta_data?.instructional_url;
  return typeof text === 'string' && typeof url === 'string' && url.startsWith('https://') ? { text, url } : null;
};

/** The words that password managers understand. They must not keep a token that works once. */
const autocompleteOf = (field: Credential): string => {
  if (instructionsOf(field) !== null) return 'off';
  if (field.field_type_name === 'LOGIN') return 'username';
  return field.field_type_name === 'PASSWORD' ? 'current-password' : 'off';
};

/** Where people get what they enter here, such as a token. */
const Instructions = ({ field }: { readonly field: Credential }) => {
  const { say } = usePage();
  const instructions = instructionsOf(field);
  return instructions === null ? null : (
    <div class="hint">
      <p>{say.service(instructions.text)}</p>
      <OutLink href={instructions.url}>{say('login.getToken')}</OutLink>
    </div>
  );
};

const Field = ({ field }: { readonly field: Credential }) => {
  const { say } = usePage();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isSecret = field.field_type_name === 'PASSWORD';
  const label = labelOf(say, field);
  const type = isSecret && !isShown ? ({ type: 'password' } as const) : ({ type: 'text' } as const);
  return (
    <div class="field">
      <Instructions field={field} />
      <label for={id}>{field.optional === true ? say('login.optional', { label }) : label}</label>
      <span class="input">
        <input
          id={id}
          class={isSecret ? 'secret' : ''}
          name={field.guid}
          {...type}
          autocomplete={autocompleteOf(field)}
          autocapitalize="none"
          spellcheck={false}
          required={field.optional !== true}
        />
        {isSecret && (
          <button type="button" class="inside" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {say(isShown ? 'login.hide' : 'login.show')}
            <span class="unseen"> {label}</span>
          </button>
        )}
      </span>
    </div>
  );
};

/** What the person typed, by the guid of the field. Optional fields that were left empty are not sent. */
export const answersIn = (form: HTMLFormElement): readonly Answer[] =>
  [...new FormData(form)].flatMap(([guid, value]) =>
    typeof value === 'string' && value !== '' ? [{ guid, value }] : [],
  );

const Handling = () => {
  const page = usePage();
  const { say, session } = page;
  const { privacy_url, terms_url } = session.client;
  return (
    <p class="small soft">
      {say('login.handled', { client: clientName(page) })}{' '}
      {privacy_url !== null && <OutLink href={privacy_url}>{say('login.privacy')}</OutLink>}{' '}
      {terms_url !== null && <OutLink href={terms_url}>{say('login.terms')}</OutLink>}
    </p>
  );
};

interface Props {
  readonly institution: Institution;
  readonly member: Member | null;
}

export const Credentials = ({ institution, member }: Props) => {
  const { say, state, person } = usePage();
  const name = institution.name ?? '';
  const fields = state.fields.toSorted((a, b) => (a.display_order ?? 0) - (b.display_order ?? 0));
  const refusal = member !== null && wayOf(member.connection_status) === 'retype' ? statusSentence(say, member) : '';
  return (
    <>
      <Tile name={name} />
      <Title>{say(member === null ? 'login.title' : 'login.title.update', { name })}</Title>
      {refusal !== '' && state.notice === null && <p class="notice">{refusal}</p>}
      <NoticeLine />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          person({ kind: 'submitted', answers: answersIn(event.currentTarget) });
        }}
      >
        {fields.map((field) => (
          <Field key={field.guid} field={field} />
        ))}
        <button type="submit" class="main" disabled={state.isBusy}>
          {say(state.isBusy ? 'loading' : 'continue')}
        </button>
      </form>
      <Handling />
    </>
  );
};
