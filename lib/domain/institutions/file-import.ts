/** Code of the institution whose members get their data from files that their users upload. Nobody is ever called for them. */
export const FILE_IMPORT_CODE = 'file_import';

export const isFileImport = ({ institutionCode }: { readonly institutionCode: string }): boolean =>
  institutionCode === FILE_IMPORT_CODE;
