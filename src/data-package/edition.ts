/** Which edition of the data this is, as src/generated/edition.json has it. */
export interface Edition {
  /** The number of the edition, with more behind it when the data have changed since it was recorded. */
  version: string;
  /** The day the data were gathered or changed, YYYY-MM-DD. */
  date: string;
  /** SHA-256 of the data. */
  hash: string;
}

const files = import.meta.glob<Edition>('../generated/edition.json', {
  import: 'default',
  eager: true,
});

/** Undefined as long as no edition was recorded. */
export const edition: Edition | undefined = Object.values(files)[0];
