import type { Travel, TravelTime } from '../../../scripts/lib/rail/travel.ts';
import type { Cell } from '../csv.ts';
import { dataTable } from '../table.ts';
import { momentPattern, momentWords } from './patterns.ts';

type Row = Record<
  | 'city'
  | 'city_zh'
  | 'scenario'
  | 'minutes'
  | 'basis'
  | 'path'
  | 'source'
  | 'model_error_minutes'
  | 'mode'
  | 'as_of'
  | 'straight_km'
  | 'fact',
  Cell
>;

/** Every time of every city: those of the scenarios, then other dates, then the flight. */
export function travelRows(travel: Travel, titleOf: (source: string) => string): Row[] {
  const errors = new Map(travel.check.rows.map(({ city, error }) => [city, error]));
  return travel.cities.flatMap(({ id, name, km, times, others, flight }) => {
    const city = { city: name.en, city_zh: name.zh };
    const row = (time: TravelTime): Row => {
      // The error belongs to the measured time that the model was held against, and to what it says.
      const compared = time.scenario === travel.baseline || time.basis === 'modelled';
      return {
        ...city,
        scenario: time.scenario ?? null,
        minutes: time.minutes,
        basis: time.basis,
        path: time.path.join(' > '),
        source: time.sources.map(titleOf).join('; '),
        model_error_minutes: compared ? (errors.get(id) ?? null) : null,
        mode: time.mode,
        as_of: time.asOf,
        straight_km: km,
        fact: time.fact,
      };
    };
    const rows = [...times, ...others].map(row);
    if (!flight) return rows;
    return [
      ...rows,
      {
        ...city,
        scenario: null,
        minutes: flight.minutes,
        basis: flight.basis,
        path: `NGB > ${flight.airport}`,
        source: titleOf(flight.source),
        model_error_minutes: null,
        mode: 'flight',
        as_of: null,
        straight_km: km,
        fact: null,
      },
    ];
  });
}

/** travel-times.csv: the minutes behind the drawing and the explorer. */
export const travelTable = (travel: Travel, titleOf: (source: string) => string) =>
  dataTable({
    name: 'travel-times',
    title: { en: 'Travel times from Ningbo', zh: '宁波出发的旅行时间' },
    description: {
      en: 'Every time of every city: at the dates of the explorer, at other dates, and by air.',
      zh: '各城市的全部用时：时间图各时点、其他时点及航班。',
    },
    fields: [
      {
        name: 'city',
        type: 'string',
        title: { en: 'City', zh: '城市（英文）' },
        constraints: { required: true },
      },
      {
        name: 'city_zh',
        type: 'string',
        title: { en: 'City, in Chinese', zh: '城市' },
        constraints: { required: true },
      },
      {
        name: 'scenario',
        type: 'string',
        title: { en: 'Date in the explorer', zh: '时间图中的时点' },
        description: {
          en: 'Empty for single trains and reports of other dates, and for flights.',
          zh: '其他时点的单趟列车、报道以及航班不填。',
        },
        constraints: { enum: travel.scenarios.map(({ id }) => id) },
      },
      {
        name: 'minutes',
        type: 'number',
        unit: 'minutes',
        title: { en: 'Minutes', zh: '分钟' },
        constraints: { required: true, minimum: 0 },
      },
      {
        name: 'basis',
        type: 'string',
        title: { en: 'Basis', zh: '依据' },
        description: {
          en: 'measured: a train of a timetable; upper-bound: likewise, at most so long; announced: somebody named it; modelled: the fastest way through the network; derived: a sum or a formula.',
          zh: 'measured：时刻表中的列车；upper-bound：同上，但为上限；announced：有关方面公布；modelled：按路网模型推算的最快走法；derived：由加总或公式得出。',
        },
        constraints: {
          required: true,
          enum: ['measured', 'upper-bound', 'modelled', 'announced', 'derived'],
        },
      },
      {
        name: 'path',
        type: 'string',
        title: { en: 'Stations or airports, from Ningbo on', zh: '自宁波起的车站或机场' },
      },
      {
        name: 'source',
        type: 'string',
        title: { en: 'Source', zh: '来源' },
        constraints: { required: true },
      },
      {
        name: 'model_error_minutes',
        type: 'number',
        unit: 'minutes',
        title: { en: 'Modelled less measured', zh: '模型值减实测值' },
        description: {
          en: 'Negative when the model is too fast; empty where the two could not be compared.',
          zh: '负数表示模型偏快；无法比较的不填。',
        },
      },
      {
        name: 'mode',
        type: 'string',
        title: { en: 'Mode', zh: '方式' },
        constraints: { required: true, enum: ['train', 'road', 'flight'] },
      },
      {
        name: 'as_of',
        type: 'string',
        title: { en: 'As of', zh: '时间' },
        description: momentWords,
        constraints: { pattern: momentPattern },
      },
      {
        name: 'straight_km',
        type: 'number',
        unit: 'km',
        title: { en: 'Straight line from Ningbo', zh: '与宁波的直线距离' },
        description: {
          en: 'Between the points that stand for the two cities, whichever way the journey goes.',
          zh: '代表两座城市的两点之间的距离，与走哪条线路无关。',
        },
        constraints: { required: true, minimum: 0 },
      },
      { name: 'fact', type: 'string', title: { en: 'Fact', zh: '数据编号' } },
    ],
    rows: travelRows(travel, titleOf),
    foreignKeys: [{ field: 'fact', table: 'facts', column: 'id' }],
  });
