import { useEffect } from 'preact/hooks';
import { wayOf } from '../machine/status-way.ts';
import { announce, NoticeLine, OutLink, Title, usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import { statusSentence } from '../words.ts';

interface Props {
  readonly institution: Institution;
  readonly member: Member;
}

/** What became of the login, and the way on that its status leaves. */
export const LoginError = ({ institution, member }: Props) => {
  const { say, person, state } = usePage();
  const name = say.service(institution.name);
  const way = wayOf(member.connection_status);
  const sentence = statusSentence(say, member);
  useEffect(() => announce(sentence), [sentence]);
  return (
    <div class="middle">
      <span class="mark bad">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 6.5v7M12 17.5v.1" />
        </svg>
      </span>
      <Title>{say('error.title', { name })}</Title>
      <p>{sentence}</p>
      <NoticeLine />
      {way === 'atBank' && institution.url?.startsWith('https://') === true && (
        <OutLink href={institution.url} class="second">
          {say('error.visit', { name })}
        </OutLink>
      )}
      {way !== 'none' && (
        <button type="button" class="main" disabled={state.isBusy} onClick={() => person({ kind: 'tryAgain' })}>
          {say('error.retry')}
        </button>
      )}
      <button type="button" class={way === 'none' ? 'main' : 'second'} onClick={() => person({ kind: 'back' })}>
        {say('back')}
      </button>
    </div>
  );
};
