import { connectorNameFault } from './connector-name.ts';
import { type Guids, withConnector } from './listed-connector.ts';

/** The files of the project, by their path from its root. */
export interface ProjectFiles {
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => string;
}

export type NewConnector =
  | { readonly kind: 'made'; readonly files: Readonly<Record<string, string>> }
  /** In one sentence. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** The connector that new ones are copies of. Its own tests run with all others, so a copy is green too. */
const TEMPLATE = 'acme';
const TEMPLATE_FOLDER = `test/connectors/${TEMPLATE}`;
const CODE = ['institution.ts', 'manifest.ts', 'connector.ts', 'transform.ts', 'README.md'];

/** All files of a new connector, and the changed files that list it. Writes nothing. */
export const newConnector = (name: string, project: ProjectFiles, uuid: () => string): NewConnector => {
  const fault = connectorNameFault(name);
  if (fault !== null) return { kind: 'refused', sentence: fault };
  const taken = [`lib/connectors/${name}`, `test/connectors/${name}`].find(project.exists);
  if (taken !== undefined) return { kind: 'refused', sentence: `${taken} exists already. Choose another name.` };
  const guids = { institution: `INS-${uuid()}`, field: `CRD-${uuid()}` };
  const copied = (file: string): string => renamed(project.read(`${TEMPLATE_FOLDER}/${file}`), name);
  const code = CODE.map((file) => [`lib/connectors/${name}/${file}`, withGuids(inLib(copied(file)), guids)] as const);
  const tests = [
    [`test/connectors/${name}/fake.ts`, inTests(copied('fake.ts'), name)],
    [`test/connectors/${name}/${name}.test.ts`, inTests(copied(`${TEMPLATE}.test.ts`), name)],
  ] as const;
  return {
    kind: 'made',
    files: { ...Object.fromEntries([...code, ...tests]), ...withConnector(name, guids, project.read) },
  };
};

const renamed = (text: string, name: string): string =>
  text
    .replaceAll('acme', name)
    .replaceAll('Acme', `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
    .replaceAll('ACME', name.toUpperCase());

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const withGuids = (text: string, { institution, field }: Guids): string =>
  text.replace(new RegExp(`INS-${GUID}`), institution).replace(new RegExp(`CRD-${GUID}`), field);

/** The template is a folder among tests; its copy is one of `lib/connectors`. */
const inLib = (text: string): string =>
  text.replaceAll("'../../../lib/connectors/", "'../").replaceAll("'../../../lib/", "'../../");

const inTests = (text: string, name: string): string =>
  text.replaceAll(/'\.\/(connector|institution|manifest|transform)\.ts'/g, `'../../../lib/connectors/${name}/$1.ts'`);
