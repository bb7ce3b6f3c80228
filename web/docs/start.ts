import { type Credentials, fillIn } from './fill-in.ts';
import { keepMended } from './mend.ts';
import { letHtmlPass } from './trusted-html.ts';

/** Of the script of Scalar, which the page loads before this one. */
declare const Scalar: {
  readonly createApiReference: (
    place: string,
    configuration: object,
  ) => { readonly updateConfiguration: (configuration: object) => void };
};

/** Where the service is: next to this page, also below a path. */
const service = new URL('.', location.href).href.replace(/\/$/, '');

letHtmlPass();

/**
 * Calls go from this page to its own service, and nothing goes to others: no proxy, no fonts, no telemetry, no assistant. A
 * key that is entered is gone with the page.
 */
const configurationWith = ({ apiKey, session }: Credentials) => ({
  url: 'openapi.json',
  servers: [{ url: service }],
  proxyUrl: '',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  persistAuth: false,
  authentication: {
    preferredSecurityScheme: session === '' ? 'apiKey' : 'session',
    securitySchemes: { apiKey: { value: apiKey }, session: { value: session } },
  },
});

const shown = Scalar.createApiReference('#docs', configurationWith({ apiKey: '', session: '' }));
keepMended();
void fillIn((credentials) => shown.updateConfiguration(configurationWith(credentials)));
