import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AccountPage } from './accounts/account-page.tsx';
import { callLocal, openApi } from './api.ts';
import { ConnectorsPage } from './connectors/connectors-page.tsx';
import { ConsoleProvider } from './console.tsx';
import { EndpointPage } from './endpoints/endpoint-page.tsx';
import { EndpointsPage } from './endpoints/endpoints-page.tsx';
import { EventsPage } from './events/events-page.tsx';
import { HostPage } from './host/host-page.tsx';
import { MemberPage } from './members/member-page.tsx';
import { UserPage } from './members/user-page.tsx';
import { UsersPage } from './members/users-page.tsx';
import { usePoll } from './poll.ts';
import { hrefOf, type Route, routeOf, type Section, sectionOf } from './route.ts';
import { type Place, type SignedIn, SignIn } from './sign-in.tsx';

const CLOCK_SECONDS = 15;

export const App = () => {
  const [place, setPlace] = useState<Place | null>(null);
  const [signedIn, setSignedIn] = useState<SignedIn | null>(null);
  useEffect(() => {
    const open = async (): Promise<void> => {
      const asked = await callLocal('', 'GET', '');
      setPlace(asked.kind === 'ok' ? 'local' : asked.status === 401 ? 'localWithKey' : 'service');
    };
    void open();
  }, []);
  if (place === null) return null;
  if (signedIn === null) return <SignIn place={place} onSignedIn={setSignedIn} />;
  // On a host with an admin key, somebody who has only an API key sees no control panel.
  const isLocal = place === 'local' || (place === 'localWithKey' && signedIn.keys.adminKey !== '');
  return <Desk signedIn={signedIn} isLocal={isLocal} onLeave={() => setSignedIn(null)} />;
};

interface DeskProps {
  readonly signedIn: SignedIn;
  readonly isLocal: boolean;
  readonly onLeave: () => void;
}

const TITLES: Readonly<Record<Section, string>> = {
  members: 'Members',
  events: 'Events',
  endpoints: 'Endpoints',
  connectors: 'Connectors',
  host: 'This host',
};

const Desk = ({ signedIn: { keys, clientName }, isLocal, onLeave }: DeskProps) => {
  const api = useMemo(() => openApi(keys), [keys]);
  const route = useRoute();
  const clock = usePoll<{ readonly now: string } | null>('clock', CLOCK_SECONDS, async () =>
    isLocal ? api.local<{ readonly now: string }>('GET', '/stats') : ({ kind: 'ok', body: null } as const),
  );
  const aheadMs = useRef(0);
  useEffect(() => {
    if (clock.body !== null) aheadMs.current = Date.parse(clock.body.now) - Date.now();
  }, [clock.body]);
  const page = useMemo(
    () => ({
      api,
      lookedUp: new Map(),
      isLocal,
      isAdmin: keys.adminKey !== '',
      now: () => Date.now() + aheadMs.current,
      readClock: clock.again,
    }),
    [api, isLocal, keys, clock.again],
  );
  const main = useRef<HTMLElement>(null);
  const href = hrefOf(route);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${TITLES[sectionOf(route)]} – Tributary console`;
    // After a way through the page, the keyboard goes on in what is new.
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [href]);
  const sections: readonly Section[] = [
    'members',
    'events',
    'endpoints',
    'connectors',
    ...(isLocal ? (['host'] as const) : []),
  ];
  return (
    <ConsoleProvider value={page}>
      <header class="bar">
        <span class="brand">
          <a href="./">Tributary</a> <span class="soft">{clientName}</span>
        </span>
        <nav aria-label="Console">
          {sections.map((section) => (
            <a
              key={section}
              href={hrefOf({ kind: 'section', section })}
              aria-current={sectionOf(route) === section ? 'page' : undefined}
            >
              {TITLES[section]}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={onLeave}>
          Sign out
        </button>
      </header>
      <main ref={main} tabIndex={-1} key={href}>
        <View route={route} />
      </main>
    </ConsoleProvider>
  );
};

const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const read = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
};

const View = ({ route }: { readonly route: Route }) => {
  switch (route.kind) {
    case 'user':
      return <UserPage userGuid={route.userGuid} />;
    case 'member':
      return <MemberPage userGuid={route.userGuid} memberGuid={route.memberGuid} />;
    case 'account':
      return <AccountPage userGuid={route.userGuid} memberGuid={route.memberGuid} accountGuid={route.accountGuid} />;
    case 'endpoint':
      return <EndpointPage endpointGuid={route.endpointGuid} />;
    case 'section':
      return <SectionView section={route.section} />;
  }
};

const SectionView = ({ section }: { readonly section: Section }) => {
  switch (section) {
    case 'members':
      return <UsersPage />;
    case 'events':
      return <EventsPage />;
    case 'endpoints':
      return <EndpointsPage />;
    case 'connectors':
      return <ConnectorsPage />;
    case 'host':
      return <HostPage />;
  }
};
