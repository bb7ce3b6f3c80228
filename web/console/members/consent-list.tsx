import { Badge, When } from '../parts.tsx';
import { stampOf } from '../when.ts';
import type { OAuthState } from '../wire.ts';
import { consentOf } from './timeline.ts';

/** The pages that the user opened at the institution, the newest first. */
export const ConsentList = ({ states }: { readonly states: readonly OAuthState[] }) => (
  <ol class="story" aria-label="Consents">
    {states.map(consentOf).map(({ guid, ending, text, tone, openedAt }) => (
      <li key={guid} class={`card job ${tone}`}>
        <div class="title">
          <h3>A page of the institution was opened for consent</h3>
          <Badge tone={tone}>{ending}</Badge>
        </div>
        <p class="soft">
          {stampOf(openedAt)} UTC, <When at={openedAt} />
        </p>
        <p>{text}</p>
      </li>
    ))}
  </ol>
);
