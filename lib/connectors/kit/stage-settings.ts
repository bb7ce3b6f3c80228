import * as z from 'zod/mini';
import { webAddressFault } from '../../domain/kernel/web-address.ts';

/** The setting `base_url`: the address of an upstream. The slashes at its end are taken away. */
export const baseUrlSetting = () =>
  z.pipe(
    z.string().check(z.refine((text) => webAddressFault(text) === null, { error: addressFault })),
    z.transform((url: string) => url.replace(/\/+$/, '')),
  );

const addressFault = ({ input }: { readonly input: unknown }): string => webAddressFault(String(input)) ?? '';
