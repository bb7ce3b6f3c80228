import { useCallback, useEffect, useState } from 'preact/hooks';

/** The page imports one file at a time, so it takes the first of those that are dropped together. */
export interface Dropped {
  readonly file: File;
  /** Of the files that were dropped together. */
  readonly count: number;
}

interface FileDrop {
  /** A file is held over the page. */
  readonly isOver: boolean;
  /** What was dropped last; null after `forget`. */
  readonly dropped: Dropped | null;
  readonly forget: () => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

const droppedIn = ({ dataTransfer }: DragEvent): Dropped | null => {
  const file = dataTransfer?.files[0];
  return file === undefined ? null : { file, count: dataTransfer?.files.length ?? 1 };
};

/** Files that are dropped anywhere on the page. Without this, the browser opens them in place of the page. */
export const useFileDrop = (): FileDrop => {
  const [isOver, setOver] = useState(false);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // The browser tells of the next place at once, if it is on this page.
    const left = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      setDropped(droppedIn(event));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', left);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', left);
      removeEventListener('drop', drop);
    };
  }, []);
  const forget = useCallback(() => setDropped(null), []);
  return { isOver, dropped, forget };
};
