/** An answer of the gateway; null stands for a connection that breaks instead. */
export type AwsAnswer = { readonly status: number; readonly body: string } | null;

export const ok = (body: object): AwsAnswer => ({ status: 200, body: JSON.stringify(body) });

/** An error as the JSON protocols of AWS spell it; the SDK takes its class from the last part of `type`. */
export const awsError = (status: number, type: string, message: string): AwsAnswer => ({
  status,
  body: JSON.stringify({ __type: type, message, Message: message }),
});
