import { FILE_BYTES_MAX } from '../../../lib/domain/imports/file-limits.ts';
import { usePage } from '../page.tsx';
import type { Fault } from './fault.ts';
import { useFileSay } from './file-words.ts';

const MEGABYTE = 2 ** 20;

/** What went wrong: in the words of the page, and those of the service as they are. */
export const FaultLine = ({ fault }: { readonly fault: Fault }) => {
  const { say } = usePage();
  const sayOfFiles = useFileSay();
  switch (fault.kind) {
    case 'tooLarge':
      return <p class="notice">{sayOfFiles('file.tooLarge', { megabytes: FILE_BYTES_MAX / MEGABYTE })}</p>;
    case 'notice':
      return <p class="notice">{say.has(fault.notice.key) && say(fault.notice.key, fault.notice.values)}</p>;
    case 'unread':
      return (
        <div class="notice">
          {sayOfFiles('file.refused')}
          {fault.reason !== null && (
            <small lang="en" class="reason">
              {fault.reason}
            </small>
          )}
        </div>
      );
  }
};
