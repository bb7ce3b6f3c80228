import type { TestCaller } from '../api/api.ts';

/** The other institution of the sandbox bank. */
export const SANDBOX = 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713';

/** Answers to the login form of an institution of the bank. */
export const credentialsAt = async (app: TestCaller, bank: string, login: string, password: string) => {
  const { credentials } = (await app.get(`/institutions/${bank}/credentials`)).json;
  const guidOf = (name: string) =>
    credentials.find((one: { readonly field_type_name: string }) => one.field_type_name === name).guid;
  return [
    { guid: guidOf('LOGIN'), value: login },
    { guid: guidOf('PASSWORD'), value: password },
  ];
};
