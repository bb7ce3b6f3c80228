import { NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Institution } from '../wire.ts';

interface Props {
  readonly institution: Institution;
  readonly memberGuid: string | null;
}

/** The login belongs to a connection that is there already. */
export const Duplicate = ({ institution, memberGuid }: Props) => {
  const { say, person, state } = usePage();
  const name = institution.name ?? '';
  return (
    <>
      <Tile name={name} />
      <Title>{say('duplicate.title', { name })}</Title>
      <p>{say(memberGuid === null ? 'duplicate.unknown' : 'duplicate.text')}</p>
      <NoticeLine />
      {memberGuid !== null && (
        <button type="button" class="main" disabled={state.isBusy} onClick={() => person({ kind: 'updateInstead' })}>
          {say(state.isBusy ? 'loading' : 'duplicate.update')}
        </button>
      )}
      <button type="button" class={memberGuid === null ? 'main' : 'second'} onClick={() => person({ kind: 'back' })}>
        {say('back')}
      </button>
    </>
  );
};
