import file from '../generated/edition.json' with { type: 'json' };

/** Which edition of the data this is. */
export const edition: {
  /** The number of the edition, with more behind it when the data have changed since it was recorded. */
  version: string;
  /** The day the data were gathered or changed, YYYY-MM-DD. */
  date: string;
  /** SHA-256 of the data. */
  hash: string;
} = file;
