import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['User', 'UserEvent.user'],
    properties: {
      gender: 'Gender of the user: 0 MALE, 1 FEMALE; null for every other word of the partner, and for none.',
    },
  },
  {
    of: ['User', 'UserRecord', 'UserCreateRequest', 'UserUpdateRequest', 'UserEvent.user', 'UserEvent'],
    properties: {
      accepted_terms_and_conditions_at: 'Always null: this service asks for no consent to terms.',
      birthday: 'Day of birth, or null if it is not known.',
      birthdate: 'Day of birth, or null if the partner did not give it.',
      credit_score: 'Credit score that the partner gave, or null.',
      email_is_verified: 'Whether the address was proved to belong to the user; this service does not prove it.',
      failed_token_login_attempts_count: 'Always 0: this service does not count failed logins with tokens.',
      gender: 'Gender of the user in the words of the partner, or null if it is not known.',
      has_accepted_terms_and_conditions: 'Constant: consent to terms is a matter of the partner.',
      has_updated_terms_and_conditions: 'Constant: newer terms are a matter of the partner.',
      id: "The partner's own identifier of the user, unique among the users of the client.",
      is_disabled:
        'True if the user may not sign in: its sessions and tokens are refused and nothing is refreshed, until this is false again.',
      is_restricted: 'Constant: this service restricts no users.',
      logged_in_at: 'Time when the user last got a session; null if that never happened.',
      phone: 'Telephone number of the user, or null if it is not known.',
      phone_is_verified: 'Whether the number was proved to belong to the user; this service does not prove it.',
      postal_code: 'Postal code of the home of the user.',
      user: 'The user after the change; for one that was deleted, the identifiers alone.',
      zip_code: 'Postal code of the home of the user, under its older name.',
    },
  },
  {
    of: ['Client', 'ClientUpdateRequest'],
    properties: {
      base_path:
        'First segment of paths that stands for the client beside its guid: with `acme`, `/acme/users` is `/users`. Null if ' +
        'it has none.',
      feed_backfill_enabled:
        'True if the feed has the rows of first imports and extended histories as soon as an endpoint is on `*`; false if it ' +
        'has them only where their type is named.',
      feed_event_types: 'Types of row events that the feed has even where no endpoint wants them; `*` stands for all.',
      members_per_user_max: 'Most members that one user may have, up to 500.',
      name: 'Name of the client, the partner whose key makes the call.',
      oauth_return_origins:
        'Origins, and schemes of apps, that a consent page may lead back to; an empty list allows every one.',
      products: 'Products beside aggregation that users of the client may use.',
      refresh_throttle_seconds: 'Seconds that must pass between two refreshes of one member by its user.',
      session_freshness_hours:
        'Opening a session refreshes no member whose data are younger than so many hours; 0 refreshes all. A refresh that is ' +
        'asked for does not wait for it.',
      use_cases_enabled: 'True if members must say what their data are for.',
      widget_color: 'Colour of the buttons of the widgets, as six hexadecimal digits after #.',
      widget_name: 'Name of the partner that the widgets show; null shows the name of the client.',
      widget_origins: 'Origins of the pages that may embed the widgets.',
      widget_privacy_url: 'Page about privacy that the widgets link to; null links to none.',
      widget_terms_url: 'Page with the terms that the widgets link to; null links to none.',
    },
  },
  {
    of: ['Connector', 'ConnectorUpdateRequest'],
    properties: {
      has_secrets: 'True if secrets are stored for the connector; they are never shown.',
      is_enabled: 'True if users of the client may connect members through it.',
      name: 'Name of the connector, as the page on connectors has it.',
      secrets: 'Keys and passwords of the upstream, kept encrypted. What is given replaces all that was stored.',
      settings: 'What the connector has to know about the upstream and is no secret.',
    },
  },
];
