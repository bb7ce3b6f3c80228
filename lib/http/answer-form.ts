import { type Problem, problem } from '../contract/error-code.ts';
import type { OperationEntry } from '../contract/operation.ts';

export type AnswerForm = 'json' | 'xml';

const XML_ENDING = '.xml';

export const hasXmlEnding = (path: string): boolean => path.endsWith(XML_ENDING);

const NOT_WANTED = /;\s*q=0(?:\.0{0,3})?\s*$/;

/** The media types that the header names, without those that it refuses. */
const namedIn = (accept: string): readonly string[] =>
  accept
    .toLowerCase()
    .split(',')
    .filter((part) => !NOT_WANTED.test(part))
    .map((part) => (part.split(';')[0] ?? '').trim());

const isXml = (type: string): boolean => /[/+]xml$/.test(type);
const takesJson = (type: string): boolean => type === '*/*' || type === 'application/*' || /[/+]json$/.test(type);

/** By the ending of the path; without one by `Accept`, where it names XML and nothing that JSON would be. */
export const askedForm = (path: string, accept = ''): AnswerForm => {
  if (hasXmlEnding(path)) return 'xml';
  if (path.endsWith('.json')) return 'json';
  const named = namedIn(accept);
  return named.some(isXml) && !named.some(takesJson) ? 'xml' : 'json';
};

export const NO_XML = problem(
  'notAcceptable',
  'This call has no answer in XML. Leave out the ending .xml, and name application/json or */* in the Accept header.',
);

/** What keeps an operation from being answered in this form. One that answers nothing has nothing to write in it. */
export const formProblem = (
  { answer, answersXml = false }: Pick<OperationEntry, 'answer' | 'answersXml'>,
  form: AnswerForm,
): Problem | null => (form === 'xml' && answer.status === 200 && !answersXml ? NO_XML : null);
