import { useEffect, useState } from 'preact/hooks';
import { announce, Tile, Title, usePage } from '../page.tsx';
import type { Institution } from '../wire.ts';

/** After this time people are told that they may leave. */
const LONG_MS = 60_000;

export const Connecting = ({ institution }: { readonly institution: Institution }) => {
  const { say } = usePage();
  const [isLong, setLong] = useState(false);
  const name = institution.name ?? '';
  const text = say(isLong ? 'connecting.long' : 'connecting.text');
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => announce(text), [text]);
  return (
    <div class="middle">
      <Tile name={name} />
      <Title>{say('connecting.title', { name })}</Title>
      <span class="spinner big" />
      <p class="soft">{text}</p>
    </div>
  );
};
