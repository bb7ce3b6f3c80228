import { type Client, TributaryError } from '@tributary-data/tributary/client';

/** Of `POST /users` where the user is there already. */
const TAKEN = 409;

/** Makes the user, as the server of a partner does, unless there is one with this id. */
export const makeUser = async (client: Client, id: string): Promise<void> => {
  try {
    await client.createUser({ body: { user: { id } } });
  } catch (error) {
    if (!(error instanceof TributaryError) || error.status !== TAKEN) throw error;
  }
};
