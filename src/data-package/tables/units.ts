import { UNIT_KINDS } from '../../../scripts/schema.ts';
import type { Units } from '../../../scripts/schema.ts';
import { dataTable } from '../table.ts';

/** units.csv: what values count or measure, with the words after a number. */
export const unitsTable = (units: Units) =>
  dataTable({
    name: 'units',
    title: { en: 'Units', zh: '单位' },
    description: {
      en: 'What values count or measure, and how the site writes it after a number.',
      zh: '数值所用的单位，以及本站在数字后的写法。',
    },
    fields: [
      {
        name: 'unit',
        type: 'string',
        title: { en: 'Unit', zh: '单位' },
        constraints: { required: true, unique: true },
      },
      {
        name: 'kind',
        type: 'string',
        title: { en: 'Kind of quantity', zh: '量的种类' },
        constraints: { required: true, enum: UNIT_KINDS },
      },
      { name: 'en_one', type: 'string', title: { en: 'English, after 1', zh: '英文单数' } },
      {
        name: 'en_many',
        type: 'string',
        title: { en: 'English, after other numbers', zh: '英文复数' },
      },
      { name: 'zh', type: 'string', title: { en: 'Chinese', zh: '中文' } },
    ],
    rows: Object.entries(units).map(([unit, { kind, en, zh }]) => ({
      unit,
      kind,
      en_one: en.one || null,
      en_many: en.many || null,
      zh: zh || null,
    })),
    primaryKey: ['unit'],
  });
