import { useEffect, useRef, useState } from 'preact/hooks';
import { FILE_BYTES_MAX } from '../../../lib/domain/imports/file-limits.ts';
import { announce, NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import type { WordKey } from '../words.ts';
import { FileChooser } from './file-chooser.tsx';
import {
  createFileMember,
  type Imported,
  importFile,
  readMember,
  saveMapping,
  tryFile,
  type Upload,
} from './import-calls.ts';
import type { Import, Mapping, MappingNeeded } from './import-wire.ts';
import { MappingForm } from './mapping-form.tsx';
import { Summary } from './summary.tsx';

const MEGABYTE = 2 ** 20;

type Phase =
  | { readonly kind: 'choose' }
  | { readonly kind: 'mapping'; readonly upload: Upload; readonly needed: MappingNeeded }
  | { readonly kind: 'summary'; readonly upload: Upload; readonly found: Import };

interface Fault {
  readonly key: WordKey;
  /** What the service says, in English. */
  readonly reason: string | null;
}

interface Props {
  readonly institution: Institution;
  readonly member: Member | null;
  /** Read as if the person had chosen it. */
  readonly given: File | null;
}

/** The calls of the step, one after the other: try the file, ask how it is read where that is not known, import it. */
const useImport = ({ institution, member }: Omit<Props, 'given'>) => {
  const { api, session, person, say } = usePage();
  const owner = useRef(member);
  const [phase, setPhase] = useState<Phase>({ kind: 'choose' });
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const fail = (key: WordKey, reason: string | null = null): void => {
    setFault({ key, reason });
    announce(say(key));
  };
  const whileBusy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    await work();
    setBusy(false);
  };
  const show = (upload: Upload, outcome: Imported): void => {
    if (outcome.kind === 'mapping') setPhase({ kind: 'mapping', upload, needed: outcome.needed });
    else if (outcome.kind === 'read') setPhase({ kind: 'summary', upload, found: outcome.import });
    else fail('file.refused', outcome.reason);
  };
  const ownerOfFiles = async (): Promise<Member | null> => {
    if (owner.current !== null) return owner.current;
    const created = await createFileMember(api, institution, session);
    owner.current = created.kind === 'ok' ? created.body.member : null;
    return owner.current;
  };
  const choose = (file: File): Promise<void> =>
    whileBusy(async () => {
      if (file.size > FILE_BYTES_MAX) return fail('file.tooLarge');
      const to = await ownerOfFiles();
      if (to === null) return fail('callFailed');
      const upload = { file, memberGuid: to.guid, mappingGuid: null };
      show(upload, await tryFile(api, upload));
    });
  const map = (upload: Upload, mapping: Mapping): Promise<void> =>
    whileBusy(async () => {
      if (!(await saveMapping(api, upload.memberGuid, mapping))) return fail('notAccepted');
      const mapped = { ...upload, mappingGuid: mapping.guid };
      show(mapped, await tryFile(api, mapped));
    });
  const confirm = (upload: Upload): Promise<void> =>
    whileBusy(async () => {
      const outcome = await importFile(api, upload);
      if (outcome.kind !== 'read' || outcome.import.status === 'FAILED' || owner.current === null) {
        return fail('file.refused', outcome.kind === 'refused' ? outcome.reason : null);
      }
      person({ kind: 'fileImported', member: await readMember(api, owner.current) });
    });
  const restart = (): void => {
    setFault(null);
    setPhase({ kind: 'choose' });
  };
  return { phase, isBusy, fault, choose, map, confirm, restart };
};

/** Accounts and transactions from files of a bank: a file, how it is read, what it would bring. */
export const FileImport = (props: Props) => {
  const { say } = usePage();
  const { phase, isBusy, fault, choose, map, confirm, restart } = useImport(props);
  const { given } = props;
  useEffect(() => {
    if (given !== null && !isBusy) void choose(given);
  }, [given]);
  return (
    <>
      <Tile name={props.institution.name ?? ''} />
      <Title>{say('file.title')}</Title>
      <NoticeLine />
      {fault !== null && (
        <div class="notice">
          {say(fault.key, { megabytes: FILE_BYTES_MAX / MEGABYTE })}
          {fault.reason !== null && (
            <small lang="en" class="reason">
              {fault.reason}
            </small>
          )}
        </div>
      )}
      {phase.kind === 'choose' && <FileChooser isBusy={isBusy} chosen={(file) => void choose(file)} />}
      {phase.kind === 'mapping' && (
        <MappingForm needed={phase.needed} isBusy={isBusy} done={(mapping) => void map(phase.upload, mapping)} />
      )}
      {phase.kind === 'summary' && (
        <Summary
          found={phase.found}
          fileName={phase.upload.file.name}
          isBusy={isBusy}
          confirm={() => void confirm(phase.upload)}
        />
      )}
      {phase.kind !== 'choose' && (
        <button type="button" class="second" disabled={isBusy} onClick={restart}>
          {say('file.other')}
        </button>
      )}
    </>
  );
};
