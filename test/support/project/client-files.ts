/** Before any test runs, the client's files are as the contract has them. */
export { makeClientFiles as setup } from '../../../infra/documents/client/client-files.ts';
