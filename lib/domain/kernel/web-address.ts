/**
 * What is wrong with a text as an address of the web, as the end of a sentence that begins with the name of its field;
 * null when it is well-formed. The address guard checks whether we may call it.
 */
export const webAddressFault = (text: string): string | null => {
  const url = URL.parse(text);
  if (url === null) return 'must be an absolute URL';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'must not carry a user name or password';
  return null;
};
