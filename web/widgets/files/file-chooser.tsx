import { useId, useState } from 'preact/hooks';
import { useFileSay } from './file-words.ts';

interface Props {
  readonly chosen: (files: readonly File[]) => void;
}

/** Files are dropped here, or picked; the field itself is what keyboards and screen readers use. */
export const FileChooser = ({ chosen }: Props) => {
  const say = useFileSay();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null | undefined): void => chosen([...(files ?? [])]);
  return (
    <>
      <p>{say('file.text')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within does the same. */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 15.5V4m-4.5 4.5L12 4l4.5 4.5M4.5 15v4.5h15V15" />
        </svg>
        <label for={id}>{say('file.choose')}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".ofx,.qfx,.qbo,.xml,.csv,.tsv,.sta,.940,.942,.mt940,.swi,.qif,.txt,.xlsx,.xlsm,.xls,.zip"
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </div>
      <p class="small soft">{say('file.kinds')}</p>
    </>
  );
};
