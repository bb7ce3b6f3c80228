/**
 * Of what the SDK needs for the discovery of endpoints, which a DynamoDB client does only when it is asked to. We do not
 * ask. The SDK's own cache makes room for a thousand endpoints in each client, and is 8 KB. Bundles use this file in its
 * place.
 */
export class EndpointCache {
  readonly getEndpoint = () => undefined;
}
