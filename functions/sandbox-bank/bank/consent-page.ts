import type { BankAnswer } from './answer.ts';

/** The parameters of its address that the form sends on. */
export interface Authorization {
  readonly response_type: string;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly state: string;
  readonly code_challenge: string;
  readonly code_challenge_method: string;
}

const STYLE = `
  :root { color-scheme: light dark; --ink: #16211c; --paper: #f6f7f4; --card: #fff; --line: #6b756f; --action: #14613f; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #eef2ef; --paper: #121714; --card: #1c2420; --line: #8d9a93; --action: #7fd6ab; }
  }
  * { box-sizing: border-box; }
  body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0; color: var(--ink); background: var(--paper); }
  main { max-width: 30rem; margin: 8vh auto; padding: 2rem; background: var(--card); border-radius: 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
  .bank { margin: 0 0 .5rem; font-weight: 600; color: var(--action); }
  label { display: block; font-weight: 600; margin-top: 1.5rem; }
  input { width: 100%; font: inherit; padding: .625rem .75rem; margin-top: .25rem; border: 1px solid var(--line);
    border-radius: .5rem; background: var(--card); color: var(--ink); }
  .hint { margin: .25rem 0 0; font-size: .9375rem; }
  .error { margin: 1rem 0 0; padding: .5rem .75rem; border-left: 4px solid currentcolor; font-weight: 600; }
  .choice { display: flex; gap: .75rem; margin-top: 1.75rem; }
  button { flex: 1; font: inherit; font-weight: 600; padding: .75rem; border-radius: .5rem; cursor: pointer;
    border: 2px solid var(--action); background: var(--card); color: var(--action); }
  button[value="allow"] { background: var(--action); color: var(--card); }
  :focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (value: string): string => value.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Tributary Sandbox Bank</title>
<style>${STYLE}</style>
<main>
  <p class="bank">Tributary Sandbox Bank</p>
${main}
</main>
</html>
`;

const CARRIED = [
  'response_type',
  'client_id',
  'redirect_uri',
  'state',
  'code_challenge',
  'code_challenge_method',
] as const satisfies readonly (keyof Authorization)[];

/** Allow or deny, without a script. `fault` says what is missing; null when the page is shown for the first time. */
export const consentPage = (asked: Authorization, fault: string | null): BankAnswer => ({
  kind: 'html',
  status: fault === null ? 200 : 400,
  body: page(
    'Allow access',
    `  <h1>Share your account data with Tributary?</h1>
  <p>If you allow it, Tributary can read your accounts, balances, transactions and account numbers until you withdraw it.
  It cannot move money.</p>
  <form method="post" action="/oauth/authorize">
${CARRIED.map((name) => `    <input type="hidden" name="${name}" value="${escaped(asked[name])}">`).join('\n')}
    <label for="login">Username</label>
    <input id="login" name="login" value="mxuser" autocomplete="off" autocapitalize="none" spellcheck="false"
      maxlength="255" aria-describedby="login-hint${fault === null ? '' : ' login-error'}"${fault === null ? '' : ' aria-invalid="true"'}>
    <p class="hint" id="login-hint">Any login of the sandbox will do; there is no password.</p>
${fault === null ? '' : `    <p class="error" id="login-error" role="alert">${escaped(fault)}</p>\n`}    <div class="choice">
      <button name="decision" value="allow">Allow</button>
      <button name="decision" value="deny">Deny</button>
    </div>
  </form>`,
  ),
});

/** A request that does not fit is not redirected: the address in it may be that of a stranger. */
export const refusalPage = (): BankAnswer => ({
  kind: 'html',
  status: 400,
  body: page(
    'This link does not work',
    `  <h1>This link does not work</h1>
  <p>It is incomplete, or leads somewhere we do not know. Go back to the app and start again.</p>`,
  ),
});
