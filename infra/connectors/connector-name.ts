/** Names of folders, of JSON keys, and parts of addresses: so no other characters than every one of them takes. */
const NAME = /^[a-z][a-z0-9]{1,29}$/;

/** Words that cannot be the name of a variable, which a connector's name is in the list of connectors. */
const TAKEN_WORDS: ReadonlySet<string> = new Set(
  (
    'any arguments as async await break case catch class const continue debugger default delete do else enum eval export ' +
    'extends false finally for from function get if implements import in instanceof interface let new null of package ' +
    'private protected public return set static super switch this throw true try type typeof undefined var void while ' +
    'with yield'
  ).split(' '),
);

/** What is wrong with a name, as a sentence; null when nothing is. */
export const connectorNameFault = (name: string): string | null => {
  if (!NAME.test(name)) {
    return `The name of a connector is 2 to 30 lower-case letters and digits, and begins with a letter; "${name}" is not.`;
  }
  return TAKEN_WORDS.has(name) ? `"${name}" is a word of TypeScript, so no connector can have this name.` : null;
};
