import { useEffect, useState } from 'preact/hooks';

interface FileDrop {
  /** A file is held over the page. */
  readonly isOver: boolean;
  /** What was dropped last; null after `forget`. */
  readonly dropped: File | null;
  readonly forget: () => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Files that are dropped anywhere on the page. Without this, the browser opens them in place of the page. */
export const useFileDrop = (): FileDrop => {
  const [isOver, setOver] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
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
      setDropped(event.dataTransfer?.files[0] ?? null);
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
  return { isOver, dropped, forget: () => setDropped(null) };
};
