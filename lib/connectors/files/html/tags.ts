/** A tag, or the text before the next one. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly isEnd: boolean; readonly attributes: string };

/** Elements whose content is no text of the page, and has no tags. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'template', 'xml']);

/** Gives the tags and texts of a page, well-formed or not, in one pass and in linear time. */
export function* tokensOf(html: string): Generator<HtmlToken> {
  const ends = createEnds(html);
  let from = 0;
  while (from < html.length) {
    const at = html.indexOf('<', from);
    if (at !== from) yield { kind: 'text', text: html.slice(from, at === -1 ? html.length : at) };
    if (at === -1) return;
    if (html.startsWith('<!--', at)) {
      from = ends.after('-->', at + 4);
      continue;
    }
    const [head, slash = '', written] = tagAt(html, at);
    if (head === undefined || written === undefined) {
      const isDeclaration = /[!?/]/.test(html.charAt(at + 1));
      if (!isDeclaration) yield { kind: 'text', text: '<' };
      from = isDeclaration ? ends.after('>', at + 1) : at + 1;
      continue;
    }
    const name = written.toLowerCase();
    const start = at + head.length;
    const end = endOfTag(html, start, ends);
    if (end === html.length) return;
    yield { kind: 'tag', name, isEnd: slash !== '', attributes: html.slice(start, end) };
    from = end + 1;
    if (slash === '' && NOT_SHOWN.has(name)) from = ends.before(`</${name}`, from);
  }
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:_-]{0,63})/y;

const tagAt = (html: string, at: number): readonly (string | undefined)[] => {
  TAG.lastIndex = at;
  return TAG.exec(html) ?? [];
};

type Ends = ReturnType<typeof createEnds>;

/** Looks for ends. One that is nowhere is not looked for again, however many beginnings there are. */
const createEnds = (html: string) => {
  const missing = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const find = (end: string, from: number): number => {
    if (missing.has(end)) return -1;
    const pattern = patterns.get(end) ?? new RegExp(RegExp.escape(end), 'gi');
    patterns.set(end, pattern);
    pattern.lastIndex = from;
    const at = pattern.exec(html)?.index ?? -1;
    if (at === -1) missing.add(end);
    return at;
  };
  const orEnd = (at: number): number => (at === -1 ? html.length : at);
  return {
    find,
    before: (end: string, from: number): number => orEnd(find(end, from)),
    after: (end: string, from: number): number => {
      const at = find(end, from);
      return at === -1 ? html.length : at + end.length;
    },
  };
};

/** Values in quotation marks may have a `>`; a mark that is not closed is none. */
const endOfTag = (html: string, start: number, ends: Ends): number => {
  let from = start;
  for (;;) {
    MARK.lastIndex = from;
    const mark = MARK.exec(html);
    if (mark === null) return html.length;
    if (mark[0] === '>') return mark.index;
    const closed = ends.find(mark[0], mark.index + 1);
    from = (closed === -1 ? mark.index : closed) + 1;
  }
};

const MARK = /[>"']/g;
