/** An answer of the endpoint; with null the connection breaks without an answer. */
export type AwsAnswer = { readonly status: number; readonly body: string } | null;

export const ok = (body: object): AwsAnswer => ({ status: 200, body: JSON.stringify(body) });

/** An error in the JSON protocols of AWS. The SDK names its error class after the last part of `type`. */
export const awsError = (status: number, type: string, message: string): AwsAnswer => ({
  status,
  body: JSON.stringify({ __type: type, message, Message: message }),
});
