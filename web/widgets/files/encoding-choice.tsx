import { useEffect, useId, useState } from 'preact/hooks';
import { ENCODINGS, type Encoding } from '../../../lib/domain/imports/import-mapping.ts';
import { type EncodedLine, encodedLines } from './encoding-lines.ts';
import { useFileSay } from './file-words.ts';

interface Props {
  readonly file: File;
  readonly encoding: Encoding;
  readonly isBusy: boolean;
  readonly choose: (encoding: Encoding) => void;
}

/** A line of the file as each encoding reads it. Nothing where all read the file alike. */
export const EncodingChoice = ({ file, encoding, isBusy, choose }: Props) => {
  const say = useFileSay();
  const id = useId();
  const [lines, setLines] = useState<readonly EncodedLine[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found = encodedLines(new Uint8Array(await file.arrayBuffer()), encoding);
      if (isWanted) setLines(found);
    };
    // A file that is gone from the disk by now has no line to show.
    void read().catch(() => null);
    return () => {
      isWanted = false;
    };
  }, [file, encoding]);
  if (lines.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{say('mapping.encoding')}</label>
      <select
        id={id}
        class="money"
        disabled={isBusy}
        value={encoding}
        onChange={({ currentTarget }) => {
          const chosen = ENCODINGS.find((one) => one === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {lines.map((one) => (
          <option key={one.encoding} value={one.encoding}>
            {one.line} ({one.encoding})
          </option>
        ))}
      </select>
    </div>
  );
};
