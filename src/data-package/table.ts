/** One table to take: its columns, what they mean and its rows, from which file and descriptor are made. */
import type { Bilingual } from '../../scripts/schema.ts';
import type { Cell } from './csv.ts';

/** Conditions of the Table Schema standard that a column keeps. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  /** A regular expression that the whole text must match. */
  pattern?: string;
  enum?: readonly string[];
  minimum?: number;
}

export interface Field<Name extends string = string> {
  name: Name;
  type: 'string' | 'number' | 'integer' | 'boolean';
  title: Bilingual;
  description?: Bilingual;
  /** The unit of all values of the column, when they share one: a key of units.csv. */
  unit?: string;
  constraints?: Constraints;
}

export interface ForeignKey<Name extends string = string> {
  field: Name;
  /** Name of the other table and of its column. */
  table: string;
  column: string;
}

export interface DataTable<Name extends string = string> {
  /** The file is `<name>.csv`. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  fields: readonly Field<Name>[];
  rows: readonly Readonly<Record<Name, Cell>>[];
  primaryKey?: readonly Name[];
  foreignKeys?: readonly ForeignKey<Name>[];
}

/** Checks by type that fields, keys and rows of a table name the same columns; gives it back. */
export const dataTable = <const Name extends string>(table: DataTable<Name>): DataTable =>
  table as unknown as DataTable;
