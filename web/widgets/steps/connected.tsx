import { clientName, NoticeLine, Title, usePage } from '../page.tsx';
import type { Institution } from '../wire.ts';

export const Connected = ({ institution }: { readonly institution: Institution }) => {
  const page = usePage();
  const { say, person } = page;
  return (
    <div class="middle">
      <span class="mark good">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m5 13 4.5 4.5L19 7.5" />
        </svg>
      </span>
      <Title>{say('connected.title', { name: say.service(institution.name) })}</Title>
      <p class="soft">{say('connected.text', { client: clientName(page) })}</p>
      <NoticeLine />
      <button type="button" class="main" onClick={() => person({ kind: 'done' })}>
        {say('done')}
      </button>
    </div>
  );
};
