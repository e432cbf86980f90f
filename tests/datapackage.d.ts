/** What the tests use of the package `datapackage`, which brings no types of its own. */
declare module 'datapackage' {
  interface Resource {
    descriptor: { schema: { primaryKey?: string[] } };
    /** Reads and casts every row; rejects at the first that breaks a type, a condition or a relation. */
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    valid: boolean;
    errors: Error[];
    getResource(name: string): Resource | null;
  }
}
