import { useEffect, useState } from 'preact/hooks';
import { FILE_BYTES_MAX } from '../../../lib/domain/imports/file-limits.ts';
import { noticeOf } from '../machine/refused-turns.ts';
import type { Notice } from '../machine/step.ts';
import { announce, NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import { FileChooser } from './file-chooser.tsx';
import { type Imported, importFile, readMember, saveMapping, tryFile, type Upload } from './import-calls.ts';
import type { Import, Mapping, MappingNeeded } from './import-wire.ts';
import { MappingForm } from './mapping-form.tsx';
import { Summary } from './summary.tsx';

const MEGABYTE = 2 ** 20;
const MEGABYTES_MAX = String(FILE_BYTES_MAX / MEGABYTE);

type Phase =
  | { readonly kind: 'choose' }
  | { readonly kind: 'mapping'; readonly upload: Upload; readonly needed: MappingNeeded }
  | { readonly kind: 'summary'; readonly upload: Upload; readonly found: Import };

interface Fault {
  readonly notice: Notice;
  /** What the service says of the file, in English. */
  readonly reason: string | null;
}

interface Props {
  readonly institution: Institution;
  /** Null where the person has named none: the service finds it, or makes it with the import. */
  readonly member: Member | null;
  /** Read as if the person had chosen it. */
  readonly given: File | null;
}

/** The calls of the step, one after the other: try the file, ask how it is read where that is not known, import it. */
const useImport = ({ institution, member }: Omit<Props, 'given'>) => {
  const { api, session, person } = usePage();
  const place = { institution, memberGuid: member?.guid ?? null, options: session.options };
  const [phase, setPhase] = useState<Phase>({ kind: 'choose' });
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const fail = (notice: Notice, reason: string | null = null): void => setFault({ notice, reason });
  const whileBusy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    await work();
    setBusy(false);
  };
  /** What a call came to, but for what was read of the file. */
  const tell = (upload: Upload, outcome: Exclude<Imported, { kind: 'read' }>): void => {
    if (outcome.kind === 'mapping') setPhase({ kind: 'mapping', upload, needed: outcome.needed });
    else if (outcome.kind === 'unread') fail({ key: 'file.refused' }, outcome.reason);
    else fail(noticeOf(outcome.refusal));
  };
  const tryOut = async (upload: Upload): Promise<void> => {
    const outcome = await tryFile(api, place, upload);
    if (outcome.kind === 'read') setPhase({ kind: 'summary', upload, found: outcome.import });
    else tell(upload, outcome);
  };
  const choose = (file: File): Promise<void> =>
    whileBusy(async () => {
      if (file.size > FILE_BYTES_MAX) fail({ key: 'file.tooLarge', values: { megabytes: MEGABYTES_MAX } });
      else await tryOut({ file, mappingGuid: null });
    });
  const map = (upload: Upload, mapping: Mapping): Promise<void> =>
    whileBusy(async () => {
      if (await saveMapping(api, place, mapping)) await tryOut({ ...upload, mappingGuid: mapping.guid });
      else fail({ key: 'notAccepted' });
    });
  const confirm = (upload: Upload): Promise<void> =>
    whileBusy(async () => {
      const outcome = await importFile(api, place, upload);
      if (outcome.kind !== 'read') return tell(upload, outcome);
      if (outcome.import.status === 'FAILED') return fail({ key: 'file.refused' });
      const imported = await readMember(api, place, outcome.import);
      if (imported === null) fail({ key: 'callFailed' });
      else person({ kind: 'fileImported', member: imported });
    });
  const restart = (): void => {
    setFault(null);
    setPhase({ kind: 'choose' });
  };
  return { phase, isBusy, fault, choose, map, confirm, restart };
};

const FaultLine = ({ fault: { notice, reason } }: { readonly fault: Fault }) => {
  const { say } = usePage();
  const text = say.has(notice.key) ? say(notice.key, notice.values) : '';
  useEffect(() => announce(text), [text]);
  return (
    <div class="notice">
      {text}
      {reason !== null && (
        <small lang="en" class="reason">
          {reason}
        </small>
      )}
    </div>
  );
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
      {fault !== null && <FaultLine fault={fault} />}
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
