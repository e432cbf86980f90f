/** datapackage.json by the Data Package standard, version 2: what the files hold, in a form programs read. */
import type { Bilingual, Source } from '../../scripts/schema.ts';
import type { DataTable, Field } from './table.ts';

/**
 * Titles in the second language stand under `title@zh`, as the standard's recipe for translations has
 * it. `languages` names the first one first.
 */
const spoken = <Key extends string>(key: Key, { en, zh }: Bilingual) => ({
  [key]: en,
  [`${key}@zh`]: zh,
});

const licences = [
  {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
];

function field({ name, type, title, description, unit, constraints }: Field) {
  return {
    name,
    type,
    ...spoken('title', title),
    ...(description && spoken('description', description)),
    ...(unit && { unit }),
    ...(constraints && { constraints }),
  };
}

function resource({ name, title, description, fields, primaryKey, foreignKeys }: DataTable) {
  return {
    name,
    type: 'table',
    // What `type` was called in version 1, which most software still reads; the standard keeps it.
    profile: 'tabular-data-resource',
    path: `${name}.csv`,
    ...spoken('title', title),
    ...spoken('description', description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }, // prettier-ignore
    schema: {
      fields: fields.map(field),
      missingValues: [''],
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys && {
        foreignKeys: foreignKeys.map((key) => ({
          fields: [key.field],
          reference: { resource: key.table, fields: [key.column] },
        })),
      }),
    },
  };
}

interface Contents {
  title: Bilingual;
  description: Bilingual;
  tables: readonly DataTable[];
  sources: readonly Source[];
  edition: { version: string };
  homepage?: string | undefined;
}

/**
 * The descriptor of all tables and of facts.json. It carries no date of creation: the day and the hour
 * at which files were made would be different in every build of the same data.
 */
export function descriptor({ title, description, tables, sources, edition, homepage }: Contents) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ballast',
    languages: ['en', 'zh'],
    ...spoken('title', title),
    ...spoken('description', description),
    version: edition.version,
    ...(homepage && { homepage }),
    licenses: licences,
    contributors: [{ title: 'Ballast', roles: ['creator'] }],
    keywords: ['Ningbo', 'five-year plan', 'infrastructure', '宁波', '五年规划'],
    // An address only where it is the publisher's own; sources.csv has the rest of what is known.
    sources: sources.map(({ title: name, publisher, url }) => ({
      title: `${publisher}: ${name}`,
      ...(url && { path: url }),
    })),
    resources: [
      ...tables.map(resource),
      {
        name: 'facts-json',
        path: 'facts.json',
        ...spoken('title', { en: 'Facts as JSON', zh: '数据（JSON）' }),
        ...spoken('description', {
          en: 'The same facts as facts.csv, with their nested parts.',
          zh: '内容与facts.csv相同，保留嵌套结构。',
        }),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
