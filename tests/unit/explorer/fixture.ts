import type { City, Time, Travel } from '../../../src/components/explorer/model.ts';

const both = (en: string, zh = en) => ({ en, zh });

/** A time with nothing special about it. */
export const time = (scenario: string, minutes: number, more: Partial<Time> = {}): Time => ({
  scenario,
  minutes,
  basis: 'measured',
  path: ['ningbo', 'there'],
  lines: [],
  sources: ['table'],
  fact: `${scenario}-${minutes}`,
  ...more,
});

export const city = (id: string, name: string, zh: string, more: Partial<City> = {}): City => ({
  id,
  name: both(name, zh),
  km: 100,
  limit: 60,
  times: [],
  flight: null,
  ...more,
});

const carried = time('2021', 120);

/** Four dates and six cities: one of each kind that the explorer has to tell apart. */
export const travel: Travel = {
  scenarios: [
    { id: '2016', asOf: '2016-03', label: both('March 2016', '2016年3月'), kind: 'measured' },
    { id: '2021', asOf: '2021-01', label: both('January 2021', '2021年1月'), kind: 'measured' },
    { id: '2024', asOf: '2024-12', label: both('end of 2024', '2024年底'), kind: 'modelled' },
    { id: '2027', asOf: '2027-12', label: both('end of 2027', '2027年底'), kind: 'modelled' },
  ],
  stations: { ningbo: both('Ningbo', '宁波'), there: both('There North', '彼北') },
  lines: { bay: both('Bay railway', '跨湾铁路') },
  cities: [
    city('shanghai', 'Shanghai', '上海', {
      times: [
        time('2016', 103),
        time('2021', 99),
        time('2024', 99, { fact: '2021-99' }),
        time('2027', 51, { basis: 'derived', lines: ['bay'] }),
      ],
    }),
    city('xian', 'Xi’an', '西安', {
      limit: 180,
      times: [carried, { ...carried, scenario: '2024' }],
    }),
    city('huzhou', 'Huzhou', '湖州', {
      limit: 120,
      times: [time('2016', 75), time('2021', 78, { basis: 'upper-bound' })],
    }),
    city('zhoushan', 'Zhoushan', '舟山', {
      times: [
        time('2021', 90, { basis: 'announced', path: [] }),
        time('2027', 26, { basis: 'announced', lines: ['bay'] }),
      ],
    }),
    city('yiwu', 'Yiwu', '义乌', {
      limit: null,
      times: [time('2027', 40, { basis: 'modelled', fact: null })],
    }),
    city('chengdu', 'Chengdu', '成都', {
      limit: 180,
      flight: { minutes: 161, km: 1637 },
    }),
  ],
};
