import { useState } from 'preact/hooks';
import { wayOf } from '../machine/status-way.ts';
import type { Step } from '../machine/step.ts';
import { clientName, NoticeLine, OutLink, Tile, Title, usePage } from '../page.tsx';
import { statusSentence } from '../words.ts';

type Props = Omit<Extract<Step, { kind: 'consent' }>, 'kind'>;

/** People log in at the institution itself: in a window of the browser, or in one that the host opens. */
export const Consent = ({ institution, member, url, isFailureTold }: Props) => {
  const page = usePage();
  const { say, person, prepareConsent, session, state } = page;
  const [isBlocked, setBlocked] = useState(false);
  const name = institution.name ?? '';
  const isWaiting = url !== null && !isFailureTold;
  const isInBrowser = session.options.oauth_referral_source === 'BROWSER' && !session.options.is_mobile_webview;
  const wasRefused = url === null && member !== null && wayOf(member.connection_status) === 'retype';
  const open = (): void => {
    if (isInBrowser) setBlocked(!prepareConsent());
    person({ kind: 'consentAsked' });
  };
  return (
    <>
      <Tile name={name} />
      <Title>{say('consent.title', { name })}</Title>
      {wasRefused && state.notice === null && <p class="notice">{statusSentence(say, member)}</p>}
      <NoticeLine />
      {isWaiting && !isBlocked ? (
        <p>
          <span class="spinner" /> {say('consent.waiting', { name })}
        </p>
      ) : (
        <p>{say('consent.text', { name, client: clientName(page) })}</p>
      )}
      {isWaiting && isBlocked ? (
        <OutLink href={url} class="main">
          {say('consent.open', { name })}
        </OutLink>
      ) : (
        <button type="button" class={isWaiting ? 'second' : 'main'} disabled={state.isBusy} onClick={open}>
          {state.isBusy ? say('loading') : say(url === null ? 'consent.open' : 'consent.again', { name })}
        </button>
      )}
    </>
  );
};
