import { lazily } from './lazily.tsx';
import type { State, Step } from './machine/step.ts';
import { clientName, LIVE_REGION_ID, type Page, PageProvider } from './page.tsx';
import { Closed } from './steps/closed.tsx';
import { Connected } from './steps/connected.tsx';
import { Connecting } from './steps/connecting.tsx';
import { Consent } from './steps/consent.tsx';
import { Credentials } from './steps/credentials.tsx';
import { Duplicate } from './steps/duplicate.tsx';
import { LoginError } from './steps/login-error.tsx';
import { Mfa } from './steps/mfa.tsx';
import { Search } from './steps/search.tsx';

const Connections = lazily(async () => (await import('./connections/connections.tsx')).Connections);
const FileImport = lazily(async ({ language }) => (await import('./files/file-import.tsx')).fileImportIn(language));
const Manual = lazily(async () => (await import('./steps/manual.tsx')).Manual);
const Microdeposit = lazily(async () => (await import('./deposits/microdeposit.tsx')).Microdeposit);

/** A step that is visited again is built anew: nothing that was typed before stays. */
const keyOf = ({ step, visit }: State): string => (step.kind === 'search' ? step.kind : `${step.kind}${visit}`);

const StepView = ({ step, page }: { readonly step: Step; readonly page: Page }) => {
  switch (step.kind) {
    case 'search':
      return <Search />;
    case 'credentials':
      return <Credentials institution={step.institution} member={step.member} />;
    case 'duplicate':
      return <Duplicate institution={step.institution} memberGuid={step.memberGuid} />;
    case 'consent':
      return <Consent {...step} />;
    case 'connecting':
      return <Connecting institution={step.institution} />;
    case 'mfa':
      return <Mfa institution={step.institution} challenges={step.challenges} />;
    case 'connected':
      return <Connected institution={step.institution} />;
    case 'loginError':
      return <LoginError institution={step.institution} member={step.member} />;
    case 'microdeposit':
      return <Microdeposit {...step} />;
    case 'closed':
      return <Closed say={page.say} reason={step.reason} />;
    case 'members':
      return <Connections />;
    case 'manual':
      return <Manual />;
    case 'file':
      return <FileImport {...step} />;
  }
};

const BackButton = ({ page }: { readonly page: Page }) => (
  <button type="button" class="back" onClick={() => page.person({ kind: 'back' })}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="m14.5 5.5-6.5 6.5 6.5 6.5" />
    </svg>
    {page.say('back')}
  </button>
);

/** Steps that have no way back, or a button of their own for it. */
const hasBack = ({ step }: State, { session }: Page): boolean => {
  const home = session.widget === 'connections_widget' ? 'members' : 'search';
  return ![home, 'closed', 'connected', 'loginError', 'duplicate'].includes(step.kind);
};

export const App = ({ page }: { readonly page: Page }) => {
  const { state, session } = page;
  return (
    <PageProvider value={page}>
      <div class="card" aria-busy={state.isBusy}>
        <header>
          {hasBack(state, page) && <BackButton page={page} />}
          {session.client.name !== null && <span class="brand">{clientName(page)}</span>}
        </header>
        <section key={keyOf(state)} class={`step ${state.step.kind}`}>
          <StepView step={state.step} page={page} />
        </section>
      </div>
      <p id={LIVE_REGION_ID} role="status" class="unseen" />
    </PageProvider>
  );
};
