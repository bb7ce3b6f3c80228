import { useConsole } from '../console.tsx';
import { Badge, Shown, When } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { stampOf } from '../when.ts';
import { consentOf } from './timeline.ts';

const SECONDS = 3;

interface ConsentListProps {
  readonly userGuid: string;
  readonly memberGuid: string;
}

/** The pages that the user opened at the institution, the newest first. */
export const ConsentList = ({ userGuid, memberGuid }: ConsentListProps) => {
  const { api } = useConsole();
  const consents = usePoll(`consents ${memberGuid}`, SECONDS, () =>
    api.ofUser(userGuid, ({ listOAuthStates }) => listOAuthStates({ member_guid: memberGuid })),
  );
  return (
    <Shown polled={consents}>
      {({ oauth_states: states }) => (
        <ol class="story" aria-label="Consents" hidden={states.length === 0}>
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
      )}
    </Shown>
  );
};
