import * as z from 'zod/mini';
import { isAppScheme, isReturnAddress } from '../../domain/members/oauth.ts';
import { memberGuid } from '../kernel/guids.ts';
import { inputText, NAME_LENGTH_MAX, URL_LENGTH_MAX } from '../kernel/input-text.ts';
import { namedObject, text } from '../kernel/values.ts';

/** The address to which the browser goes in the end, with the outcome in the query. */
export const clientRedirectUrl = inputText(URL_LENGTH_MAX).check(
  z.minLength(1),
  z.refine(isReturnAddress, 'must be an absolute address of http, https or a scheme of an app'),
);

export const webviewUrlScheme = inputText(NAME_LENGTH_MAX).check(
  z.minLength(1),
  z.refine(isAppScheme, 'must be the scheme of an app, without a colon'),
);

/** A member with a new address of the consent page of its institution. */
export const oauthWindow = namedObject('OAuthWindow', { guid: memberGuid, oauth_window_uri: text });
