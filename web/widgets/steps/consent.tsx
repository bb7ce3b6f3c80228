import { wayOf } from '../machine/status-way.ts';
import { clientName, NoticeLine, OutLink, Tile, Title, usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import { statusSentence } from '../words.ts';

interface Props {
  readonly institution: Institution;
  readonly member: Member | null;
  readonly url: string | null;
}

/** People log in at the institution itself: in a window of the browser, or in one that the host opens. */
export const Consent = ({ institution, member, url }: Props) => {
  const page = usePage();
  const { say, person, prepareConsent, session, state } = page;
  const name = institution.name ?? '';
  const isWaiting = url !== null;
  const isInBrowser = session.options.oauth_referral_source === 'BROWSER' && !session.options.is_mobile_webview;
  const wasRefused = !isWaiting && member !== null && wayOf(member.connection_status) === 'retype';
  const open = (): void => {
    if (isInBrowser) prepareConsent();
    person({ kind: 'consentAsked' });
  };
  return (
    <>
      <Tile name={name} />
      <Title>{say('consent.title', { name })}</Title>
      {wasRefused && state.notice === null && <p class="notice">{statusSentence(say, member)}</p>}
      <NoticeLine />
      {isWaiting ? (
        <p class="waiting">
          <span class="spinner" /> {say('consent.waiting', { name })}
        </p>
      ) : (
        <p>{say('consent.text', { name, client: clientName(page) })}</p>
      )}
      <button type="button" class={isWaiting ? 'second' : 'main'} disabled={state.isBusy} onClick={open}>
        {state.isBusy ? say('loading') : say(isWaiting ? 'consent.again' : 'consent.open', { name })}
      </button>
      {isWaiting && isInBrowser && (
        <p class="small">
          <OutLink href={url}>{say('consent.open', { name })}</OutLink>
        </p>
      )}
    </>
  );
};
