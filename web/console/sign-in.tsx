import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from './answer.ts';
import { callLocal, type Keys, openApi } from './api.ts';
import { Failure } from './parts.tsx';

/** Where the page is: a local host, with or without an admin key, or a service that is none. */
export type Place = 'local' | 'localWithKey' | 'service';

export interface SignedIn {
  readonly keys: Keys;
  readonly clientName: string;
}

/** Checks the keys. They are kept in memory only. With the admin key alone, the host gives the local client's key. */
const signIn = async (typed: Keys): Promise<Answer<SignedIn>> => {
  let { apiKey } = typed;
  if (typed.adminKey !== '') {
    const given = await callLocal<{ readonly api_key: string }>(typed.adminKey, 'POST', '/console/sign_in', {});
    if (given.kind === 'ok') apiKey ||= given.body.api_key;
    else if (apiKey === '' || given.status === 401) return given;
  }
  const keys = { ...typed, apiKey };
  const asked = await openApi(keys).partner(({ readClient }) => readClient());
  if (asked.kind === 'refused') return asked;
  return { kind: 'ok', body: { keys, clientName: asked.body.client.name } };
};

interface SignInProps {
  readonly place: Place;
  readonly onSignedIn: (signedIn: SignedIn) => void;
}

export const SignIn = ({ place, onSignedIn }: SignInProps) => {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    const text = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const typed = { apiKey: text('apiKey'), adminKey: text('adminKey') };
    if (typed.apiKey === '' && typed.adminKey === '') {
      setRefusal('Enter a key first.');
      return;
    }
    setIsBusy(true);
    const answer = await signIn(typed);
    setIsBusy(false);
    if (answer.kind === 'ok') onSignedIn(answer.body);
    else setRefusal(answer.status === 401 ? 'This key is not valid. Check it and enter it again.' : answer.message);
  };
  return (
    <main class="sign-in">
      <h1>Tributary console</h1>
      <p>
        <a href="./">All pages of this service</a>
      </p>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        {place === 'localWithKey' && (
          <Field name="adminKey" label="Admin key of this host">
            The value of <code>TRIBUTARY_ADMIN_KEY</code>. With it you need no API key.
          </Field>
        )}
        <Field name="apiKey" label={place === 'localWithKey' ? 'API key (only for another client)' : 'API key'}>
          {place === 'service'
            ? 'The key with which the partner’s server calls this service.'
            : 'The key of a client. A host that was started without one has local-client-key.'}
        </Field>
        <Failure text={refusal} />
        <button type="submit" class="main" disabled={isBusy}>
          {isBusy ? 'Signing in…' : 'Sign in'}
        </button>
        <p class="soft small">
          The page keeps the key until you sign out, reload or close it, and sends it to this service only.
        </p>
      </form>
    </main>
  );
};

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

const Field = ({ name, label, children }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type="password"
      autocomplete="off"
      spellcheck={false}
      aria-describedby={`${name}-help`}
    />
    <p id={`${name}-help`} class="soft small">
      {children}
    </p>
  </div>
);
