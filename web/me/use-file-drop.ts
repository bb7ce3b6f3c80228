import { useCallback, useEffect, useState } from 'preact/hooks';

interface FileDrop {
  /** A file is held over the page. */
  readonly isOver: boolean;
  /** What was dropped last; empty after `forget`. */
  readonly dropped: readonly File[];
  readonly forget: () => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

const NONE: readonly File[] = [];

/** Files that are dropped anywhere on the page. Without this, the browser opens them in place of the page. */
export const useFileDrop = (): FileDrop => {
  const [isOver, setOver] = useState(false);
  const [dropped, setDropped] = useState(NONE);
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
      setDropped([...(event.dataTransfer?.files ?? NONE)]);
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
  const forget = useCallback(() => setDropped(NONE), []);
  return { isOver, dropped, forget };
};
