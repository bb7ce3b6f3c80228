import { useState } from 'preact/hooks';
import { usePage } from '../page.tsx';
import type { Member } from '../wire.ts';
import type { WordKey } from '../words.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Doubled } from './doubled.ts';

interface Props {
  readonly doubled: Doubled;
  /** Called for each connection that is no more, with the one that has what it had. */
  readonly joined: (kept: Member, lost: Member) => void;
  readonly done: (kept: Member) => void;
  readonly closed: () => void;
}

const CONFLICT = 409;

/** Asks before connections become one, and joins them one after the other. */
export const JoinDialog = ({ doubled, joined, done, closed }: Props) => {
  const { say, api } = usePage();
  // The list around the dialog gets shorter while it works.
  const [{ kept, others }] = useState(doubled);
  const [left, setLeft] = useState(others);
  const count = others.length + 1;
  const joinOne = async (lost: Member) => {
    const body = { member: { from_member_guid: lost.guid } };
    const send = () => api.send<{ readonly member: Member }>('PUT', `members/${kept.guid}/join`, body);
    const first = await send();
    // A call whose answer was lost is answered again.
    return first.kind === 'refused' && first.refusal.status === 0 ? send() : first;
  };
  const join = async (): Promise<WordKey | null> => {
    for (const [at, lost] of left.entries()) {
      const called = await joinOne(lost);
      if (called.kind === 'refused') {
        setLeft(left.slice(at));
        return called.refusal.status === CONFLICT ? 'join.running' : 'callFailed';
      }
      joined(called.body.member, lost);
      setLeft(left.slice(at + 1));
    }
    return null;
  };
  return (
    <AskDialog
      title={say('join.title', { count })}
      action={say('join.action')}
      busy={say('join.busy', { at: Math.min(count - left.length, others.length), all: others.length })}
      isDanger={false}
      act={join}
      done={() => done(kept)}
      closed={closed}
    >
      <p>{say('join.text')}</p>
      <p>
        <b>{say('join.final')}</b>
      </p>
    </AskDialog>
  );
};
