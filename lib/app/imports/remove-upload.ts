import type { Log } from '../../domain/kernel/log.ts';
import type { UploadPlace, UploadStore } from '../../store/imports/upload-store.ts';

/** When this fails, the file goes by itself: its pieces have a time to live. */
export const removeUpload = async (
  place: UploadPlace,
  { uploads, log }: { readonly uploads: Pick<UploadStore, 'remove'>; readonly log: Log },
): Promise<void> => {
  await uploads.remove(place).catch((error: unknown) => log.error('UPLOAD_LEFT', error));
};
