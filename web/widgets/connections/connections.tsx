import { useState } from 'preact/hooks';
import { announce, NoticeLine, Title, usePage } from '../page.tsx';
import type { Member } from '../wire.ts';
import { MemberCard } from './member-card.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { useMembers } from './use-members.ts';

/** What a person is connected to, and what has to be done about it. */
export const Connections = () => {
  const { say, person, tell } = usePage();
  const { members, isLost, put, remove } = useMembers();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const removed = ({ guid, name }: Member): void => {
    tell({ name: 'connections/memberDeleted', fields: { member_guid: guid } });
    remove(guid);
    // The button that had the focus is gone with its connection.
    document.querySelector('h1')?.focus();
    announce(say('remove.done', { name: name ?? '' }));
  };
  return (
    <>
      <Title>{say('title.connections')}</Title>
      <NoticeLine />
      {isLost && <p class="notice">{say('lost')}</p>}
      {members === null && !isLost && <p class="soft">{say('loading')}</p>}
      {members?.length === 0 && <p class="soft">{say('list.none')}</p>}
      <ul class="cards">
        {members?.map((member) => (
          <MemberCard key={member.guid} member={member} changed={put} remove={() => setLeaving(member)} />
        ))}
      </ul>
      <button type="button" class="main" onClick={() => person({ kind: 'add' })}>
        {say('list.add')}
      </button>
      {leaving !== null && <RemoveDialog member={leaving} removed={removed} closed={() => setLeaving(null)} />}
    </>
  );
};
