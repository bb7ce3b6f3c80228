import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WidgetLanguage } from '../../../lib/domain/widgets/widget-language.ts';
import { NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import { FileChooser } from './file-chooser.tsx';
import { FileList } from './file-list.tsx';
import { FileSayProvider, loadFileSay, useFileSay } from './file-words.ts';
import { isUnderWay, readyIn } from './queue.ts';
import { type Imports, useImports } from './use-imports.ts';

interface Props {
  readonly institution: Institution;
  /** Null where the person has named none: the service finds it, or makes it with the import. */
  readonly member: Member | null;
  /** Read as if the person had chosen them. */
  readonly given: readonly File[];
}

/** One button imports everything that is ready. Files with an open question stay, and stop nothing. */
const Ways = ({ imports }: { readonly imports: Imports }) => {
  const { say } = usePage();
  const sayOfFiles = useFileSay();
  const { entries } = imports;
  const ready = readyIn(entries);
  const isBusy = entries.some(isUnderWay);
  const found = entries.filter(({ state }) => state.kind === 'found');
  const isImported = entries.some(({ state }) => state.kind === 'imported');
  const isAsking = entries.some(({ state: { kind } }) => kind === 'mapping' || kind === 'account');
  const isNothingLeft = !isBusy && !isAsking && ready.length === 0 && (isImported || found.length > 0);
  return (
    <>
      {ready.length > 0 && (
        <button type="button" class="main" disabled={isBusy} onClick={() => imports.importAll(ready)}>
          {entries.length === 1 ? sayOfFiles('summary.confirm') : sayOfFiles('summary.all', { count: ready.length })}
        </button>
      )}
      {isNothingLeft && (
        <button type="button" class="main" onClick={imports.finish}>
          {say('done')}
        </button>
      )}
      {isNothingLeft && !isImported && (
        <button type="button" class="second" onClick={() => imports.importAll(found)}>
          {sayOfFiles('summary.again')}
        </button>
      )}
      {isImported && !isBusy && !isNothingLeft && (
        <button type="button" class="second" onClick={imports.finish}>
          {sayOfFiles('file.finish')}
        </button>
      )}
      {!isImported && entries.length > 0 && (
        <button type="button" class="second" disabled={isBusy} onClick={imports.clear}>
          {sayOfFiles('file.other')}
        </button>
      )}
    </>
  );
};

/** Accounts and transactions from files of a bank: files, how they are read, what they would bring. */
const FileImport = ({ institution, member, given }: Props) => {
  const say = useFileSay();
  const imports = useImports({ institution, member });
  const taken = useRef(0);
  useEffect(() => {
    imports.add(given.slice(taken.current));
    taken.current = given.length;
  }, [given]);
  return (
    <>
      <Tile name={institution.name ?? ''} />
      <Title>{say('file.title')}</Title>
      <NoticeLine />
      {imports.entries.length === 0 && <FileChooser chosen={imports.add} />}
      <FileList imports={imports} />
      <Ways imports={imports} />
    </>
  );
};

/** The step with the words of a language. */
export const fileImportIn = async (language: WidgetLanguage): Promise<FunctionComponent<Props>> => {
  const say = await loadFileSay(language);
  return (props) => (
    <FileSayProvider value={say}>
      <FileImport {...props} />
    </FileSayProvider>
  );
};
