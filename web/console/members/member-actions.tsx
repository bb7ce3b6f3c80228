import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Failure } from '../parts.tsx';
import type { Member } from '../wire.ts';

interface MemberActionsProps {
  readonly member: Member;
  readonly onDone: () => void;
}

/** The institution refused the credentials; each further try brings the login nearer to being locked. */
const REFUSED: readonly string[] = ['DENIED', 'LOCKED'];

/** Starts a job of a member, or makes the address at which its user repairs it. */
export const MemberActions = ({ member, onDone }: MemberActionsProps) => {
  const { api } = useConsole();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const { guid, user_guid: userGuid } = member;
  const refresh = async (): Promise<void> => {
    const answer = await api.ofUser(userGuid, ({ refreshMember }) => refreshMember({ member_guid: guid }));
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    if (answer.kind === 'ok') {
      setDone(
        answer.body.member.is_being_aggregated
          ? 'A job was started.'
          : 'No job was started: it is too soon, or nothing can change.',
      );
    }
    onDone();
  };
  const repair = async (): Promise<void> => {
    const user = await api.user(userGuid);
    const answer =
      user.kind === 'refused'
        ? user
        : await api.partner(({ getWidgetUrlWithOptions }) =>
            getWidgetUrlWithOptions({
              id: user.body.id,
              body: { url: { type: 'connect_widget', current_member_guid: guid } },
            }),
          );
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    setAddress(answer.kind === 'ok' ? answer.body.url.url : null);
  };
  return (
    <>
      <p class="actions">
        {!member.is_manual && (
          <button type="button" disabled={member.is_being_aggregated} onClick={() => void refresh()}>
            Refresh now
          </button>
        )}
        <button type="button" onClick={() => void repair()}>
          Repair address
        </button>
      </p>
      {REFUSED.includes(member.connection_status ?? '') && (
        <p class="soft">
          A refresh sends the same credentials again. Only its user can enter others: send the user a repair address.
        </p>
      )}
      <p role="status">{done}</p>
      {address !== null && (
        <p>
          For the user of this member, once, within ten minutes: <code class="url">{address}</code>
        </p>
      )}
      <Failure text={refusal} />
    </>
  );
};
