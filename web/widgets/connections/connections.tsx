import { useState } from 'preact/hooks';
import { announce, NoticeLine, Title, usePage } from '../page.tsx';
import type { Member } from '../wire.ts';
import { type Doubled, doubledAmong } from './doubled.ts';
import { JoinDialog } from './join-dialog.tsx';
import { MemberCard } from './member-card.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { useMembers } from './use-members.ts';

/** What a person is connected to, and what has to be done about it. */
export const Connections = () => {
  const { say, person, tell } = usePage();
  const { members, isLost, put, remove } = useMembers();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [joining, setJoining] = useState<Doubled | null>(null);
  const doubled = members === null ? null : doubledAmong(members);
  const gone = ({ guid }: Member): void => {
    tell({ name: 'connections/memberDeleted', fields: { member_guid: guid } });
    remove(guid);
  };
  /** The button that had the focus is gone. */
  const ended = (text: string): void => {
    document.querySelector('h1')?.focus();
    announce(text);
  };
  const removed = (member: Member): void => {
    gone(member);
    ended(say('remove.done', { name: member.name ?? '' }));
  };
  const joined = (kept: Member, lost: Member): void => {
    put(kept);
    gone(lost);
  };
  return (
    <>
      <Title>{say('title.connections')}</Title>
      <NoticeLine />
      {isLost && <p class="notice">{say('lost')}</p>}
      {members === null && !isLost && <p class="soft">{say('loading')}</p>}
      {members?.length === 0 && <p class="soft">{say('list.none')}</p>}
      {doubled !== null && (
        <section class="panel plain" aria-label={say('join.open')}>
          <p class="small">{say('join.found', { count: doubled.others.length + 1 })}</p>
          <button type="button" class="second" onClick={() => setJoining(doubled)}>
            {say('join.open')}
          </button>
        </section>
      )}
      <ul class="cards">
        {members?.map((member) => (
          <MemberCard key={member.guid} member={member} changed={put} remove={() => setLeaving(member)} />
        ))}
      </ul>
      <button type="button" class="main" onClick={() => person({ kind: 'add' })}>
        {say('list.add')}
      </button>
      {leaving !== null && <RemoveDialog member={leaving} removed={removed} closed={() => setLeaving(null)} />}
      {joining !== null && (
        <JoinDialog
          doubled={joining}
          joined={joined}
          done={({ name }) => ended(say('join.done', { name: say.service(name) }))}
          closed={() => setJoining(null)}
        />
      )}
    </>
  );
};
