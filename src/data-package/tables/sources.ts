import type { Source } from '../../../scripts/schema.ts';
import { dataTable } from '../table.ts';
import { idPattern, momentPattern, momentWords } from './patterns.ts';

/** sources.csv. `factsOf` tells how many facts name a source. */
export const sourcesTable = (sources: readonly Source[], factsOf: (source: string) => number) =>
  dataTable({
    name: 'sources',
    title: { en: 'Sources', zh: '来源' },
    description: {
      en: 'Where the facts were read. An address is given only where it is the publisher’s own.',
      zh: '数据的出处。只有发布者自己的网址才列出。',
    },
    fields: [
      {
        name: 'id',
        type: 'string',
        title: { en: 'Source', zh: '来源编号' },
        constraints: { required: true, unique: true, pattern: idPattern },
      },
      {
        name: 'title',
        type: 'string',
        title: { en: 'Title', zh: '标题' },
        constraints: { required: true },
      },
      {
        name: 'language',
        type: 'string',
        title: { en: 'Language of the title', zh: '标题语言' },
        description: { en: 'A BCP 47 language tag.', zh: 'BCP 47语言代码。' },
        constraints: { required: true },
      },
      {
        name: 'publisher',
        type: 'string',
        title: { en: 'Publisher', zh: '发布者（英文）' },
        constraints: { required: true },
      },
      {
        name: 'publisher_zh',
        type: 'string',
        title: { en: 'Publisher, in Chinese', zh: '发布者' },
        constraints: { required: true },
      },
      {
        name: 'published',
        type: 'string',
        title: { en: 'Published', zh: '发布时间' },
        description: momentWords,
        constraints: { required: true, pattern: momentPattern },
      },
      {
        name: 'url',
        type: 'string',
        title: { en: 'Address', zh: '网址' },
        constraints: { pattern: 'https?://.+' },
      },
      {
        name: 'read_on_copy',
        type: 'boolean',
        title: { en: 'Read on a copy', zh: '据转载查阅' },
        description: {
          en: 'Read on a site that is not the publisher’s, which is therefore not linked.',
          zh: '查阅的是发布者以外的转载，因此不列网址。',
        },
        constraints: { required: true },
      },
      {
        name: 'facts',
        type: 'integer',
        title: { en: 'Facts that name it', zh: '引用该来源的数据条数' },
        constraints: { required: true, minimum: 0 },
      },
    ],
    rows: sources.map(({ id, title, lang, publisher, publisherZh, published, url, copy }) => ({
      id,
      title,
      language: lang,
      publisher,
      publisher_zh: publisherZh,
      published,
      url: url ?? null,
      read_on_copy: copy === true,
      facts: factsOf(id),
    })),
    primaryKey: ['id'],
  });
