import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page.tsx';
import type { Say } from './words.ts';

/** A part of the page that is loaded when it is first shown: most visits need none of them. */
export const lazily =
  <Props extends object>(load: (say: Say) => Promise<FunctionComponent<Props>>): FunctionComponent<Props> =>
  (props) => {
    const { say } = usePage();
    const [Part, setPart] = useState<FunctionComponent<Props> | null>(null);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      let isWanted = true;
      load(say).then(
        (part) => isWanted && setPart(() => part),
        () => isWanted && setFailed(true),
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (hasFailed) return <p class="notice">{say('lost')}</p>;
    return Part === null ? <p class="soft">{say('loading')}</p> : <Part {...props} />;
  };
