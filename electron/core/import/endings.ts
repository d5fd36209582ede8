/** Endings of the files a dialog offers first; what a file is, its content tells. */
export const importEndings = [
  ...['docx', 'docm', 'doc', 'odt', 'rtf', 'pdf'],
  ...['pptx', 'ppt', 'odp', 'xlsx', 'xls', 'ods', 'csv'],
  ...['txt', 'md', 'markdown', 'html', 'htm'],
  ...['png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'zip'],
] as const;
