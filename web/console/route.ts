export type Section = 'members' | 'events' | 'endpoints' | 'connectors' | 'host';

/** What the page shows. Addresses hold guids, and never a name, a key or an amount. */
export type Route =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'user'; readonly userGuid: string }
  | { readonly kind: 'member'; readonly userGuid: string; readonly memberGuid: string }
  | { readonly kind: 'account'; readonly userGuid: string; readonly memberGuid: string; readonly accountGuid: string }
  | { readonly kind: 'endpoint'; readonly endpointGuid: string };

const GUID = /^[A-Z]{3}-[0-9a-f-]{36}$/;
const SECTIONS: readonly Section[] = ['members', 'events', 'endpoints', 'connectors', 'host'];

export const START: Route = { kind: 'section', section: 'members' };

/** Reads the part of the address behind `#`; anything unknown is the start. */
export const routeOf = (hash: string): Route => {
  const [first = '', guid = '', second, memberGuid = '', third, accountGuid = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/');
  const section = SECTIONS.find((one) => one === first);
  if (first === 'users' && GUID.test(guid)) {
    if (second !== 'members' || !GUID.test(memberGuid)) return { kind: 'user', userGuid: guid };
    return third === 'accounts' && GUID.test(accountGuid)
      ? { kind: 'account', userGuid: guid, memberGuid, accountGuid }
      : { kind: 'member', userGuid: guid, memberGuid };
  }
  if (first === 'endpoints' && GUID.test(guid)) return { kind: 'endpoint', endpointGuid: guid };
  return section === undefined ? START : { kind: 'section', section };
};

export const hrefOf = (route: Route): string => {
  switch (route.kind) {
    case 'section':
      return `#/${route.section}`;
    case 'user':
      return `#/users/${route.userGuid}`;
    case 'member':
      return `#/users/${route.userGuid}/members/${route.memberGuid}`;
    case 'account':
      return `#/users/${route.userGuid}/members/${route.memberGuid}/accounts/${route.accountGuid}`;
    case 'endpoint':
      return `#/endpoints/${route.endpointGuid}`;
  }
};

/** The entry of the navigation that a page belongs to. */
export const sectionOf = (route: Route): Section => {
  if (route.kind === 'section') return route.section;
  return route.kind === 'endpoint' ? 'endpoints' : 'members';
};
