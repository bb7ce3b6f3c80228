/** The answer where another member of the user has the login: see `loginTaken` of the answers. */
export const LOGIN_TAKEN = { error: 'duplicate', body: 'loginTaken' } as const;
