import { usePage } from '../page.tsx';
import type { Member } from '../wire.ts';
import type { WordKey } from '../words.ts';
import { AskDialog } from './ask-dialog.tsx';

interface Props {
  readonly member: Member;
  readonly removed: (member: Member) => void;
  readonly closed: () => void;
}

/** Asks before a connection goes with all its data. */
export const RemoveDialog = ({ member, removed, closed }: Props) => {
  const { say, api } = usePage();
  const remove = async (): Promise<WordKey | null> => {
    const called = await api.send('DELETE', `members/${member.guid}`);
    // A connection that is not there any more is what was wanted.
    return called.kind === 'ok' || called.refusal.status === 404 ? null : 'callFailed';
  };
  return (
    <AskDialog
      title={say('remove.title', { name: say.service(member.name) })}
      action={say('list.remove')}
      busy={say('loading')}
      isDanger={true}
      act={remove}
      done={() => removed(member)}
      closed={closed}
    >
      <p>{say('remove.text')}</p>
    </AskDialog>
  );
};
