/** Turns travel times into facts, so that prose can cite a minute with its receipt. */
import type { Bilingual, Fact, Source } from '../../schema.ts';
import { overFactId } from './model.ts';
import type { RailCity, RailTime } from './model.ts';
import type { RingRow, StationRow } from './rows.ts';

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "10 March 2016" and 2016年3月10日; a month or a year alone likewise. */
export function dateWords(date: string): Bilingual {
  const [year = '', month, day] = date.split('-');
  const m = Number(month);
  if (month === undefined) return { en: year, zh: `${year}年` };
  const named = `${MONTHS_EN[m - 1] ?? ''} ${year}`;
  if (day === undefined) return { en: named, zh: `${year}年${m}月` };
  return { en: `${Number(day)} ${named}`, zh: `${year}年${m}月${Number(day)}日` };
}

function rideWords(time: RailTime, stations: ReadonlyMap<string, StationRow>): Bilingual {
  const [a, b] = [stations.get(time.from), stations.get(time.to)];
  return {
    en: `${a?.name_en ?? time.from} to ${b?.name_en ?? time.to}`,
    zh: `${a?.name_zh ?? time.from}至${b?.name_zh ?? time.to}`,
  };
}

function statement(time: RailTime, planned: boolean, ride: Bilingual): Bilingual {
  const { en: when, zh: whenZh } = dateWords(time.date);
  if (planned) {
    const due = time.date === 'undated';
    const en = due ? 'once a line with no date yet opens' : `once the line due in ${when} opens`;
    const zh = due ? '线路建成后（尚无日期）' : `计划${whenZh}开通的线路建成后`;
    const how = time.scope === 'sum' ? 'added up from two announced times' : 'as announced';
    const howZh = time.scope === 'sum' ? '由两段公布时间相加' : '公布时间';
    return {
      en: `Running time from ${ride.en} ${en}, ${how}.`,
      zh: `${zh}，${ride.zh}的运行时间（${howZh}）。`,
    };
  }
  const train = time.train?.split('/')[0]?.split('_')[0];
  const inTrain = train ? ` (train ${train})` : '';
  const inTrainZh = train ? `（${train}次）` : '';
  switch (time.scope) {
    case 'fastest':
      return time.bound === 'at-most'
        ? {
            en: `Running time of the fastest train between Ningbo and ${other(ride.en)} in the timetable of ${when}, in either direction${inTrain}: at most this long, since the table merges both directions.`,
            zh: `${whenZh}列车时刻表中宁波与${otherZh(ride.zh)}之间最快列车${inTrainZh}的运行时间上限（该表将往返列车合并）。`,
          }
        : {
            en: `Running time of the fastest train in the timetable of ${when}, in the quicker direction: ${ride.en}${inTrain}.`,
            zh: `${whenZh}列车时刻表中最快列车的运行时间，取较快方向：${ride.zh}${inTrainZh}。`,
          };
    case 'line':
      return {
        en: `Running time of the train on the newly opened line from ${ride.en}, ${when}${inTrain}; not the fastest way between the two.`,
        zh: `${whenZh}新线开通当日${ride.zh}列车${inTrainZh}的运行时间，并非两地间最快的走法。`,
      };
    case 'train':
      return {
        en: `Running time of one train from ${ride.en}, ${when}${inTrain}.`,
        zh: `${whenZh}${ride.zh}单趟列车${inTrainZh}的运行时间。`,
      };
    default:
      return {
        en: `Running time from ${ride.en} as announced in ${when}.`,
        zh: `${whenZh}公布的${ride.zh}运行时间。`,
      };
  }
}

const other = (ride: string): string =>
  ride
    .split(' to ')
    .filter((name) => name !== 'Ningbo')
    .join(' to ');
const otherZh = (ride: string): string =>
  ride
    .split('至')
    .filter((name) => name !== '宁波')
    .join('至');

/** A repository or a copy is second hand; the rest are newspapers on their own sites. */
function confidence(source: Source | undefined): Fact['confidence'] {
  const host = source?.url === undefined ? undefined : new URL(source.url).hostname;
  return host === undefined || host === 'github.com' ? 'secondary' : 'press';
}

function kindOf(time: RailTime, planned: boolean): Fact['kind'] {
  if (planned) return 'target';
  return time.date < '2021-08' ? 'baseline' : 'outcome';
}

/** Facts of one city that data/facts does not hold yet. */
export function cityFacts(
  city: RailCity,
  ring: RingRow | undefined,
  stations: ReadonlyMap<string, StationRow>,
  sources: ReadonlyMap<string, Source>,
): Fact[] {
  const made = [
    ...city.times.map((time) => ({ time, planned: false })),
    ...city.planned.map((time) => ({ time, planned: true })),
  ]
    .filter(({ time }) => time.fact.startsWith('rail-'))
    .map(({ time, planned }): Fact => {
      const ride = rideWords(time, stations);
      const sum = time.scope === 'sum';
      return {
        id: time.fact,
        topic: 'rail',
        kind: kindOf(time, planned),
        value: time.minutes,
        unit: 'minutes',
        asOf: time.date,
        ...(time.bound ? { bound: time.bound } : {}),
        statement: statement(time, planned, ride),
        source: time.source,
        locator: [time.train, ride.zh].filter(Boolean).join(' '),
        confidence: confidence(sources.get(time.source)),
        ...(sum ? { derived: SUM_BY_CIXI } : {}),
      };
    });
  const { baseline } = city;
  if (!baseline || !ring || city.over === undefined) return made;
  const hours = ring.minutes / 60;
  const hoursEn = ['', 'one-hour', 'two-hour', 'three-hour'][hours] ?? `${hours}-hour`;
  const hoursZh = ['', '一', '两', '三'][hours] ?? String(hours);
  const over: Fact = {
    id: overFactId(city.id, ring.minutes),
    topic: 'rail',
    kind: 'baseline',
    value: city.over,
    unit: 'minutes',
    asOf: baseline.date,
    ...(baseline.bound ? { bound: baseline.bound } : {}),
    statement: {
      en: `How far ${city.name.en} lay outside the promised ${hoursEn} circle by the fastest train of early 2021.`,
      zh: `按2021年初最快列车计算，${city.name.zh}超出所承诺的${hoursZh}小时交通圈的时间。`,
    },
    source: baseline.source,
    locator: [baseline.train, rideWords(baseline, stations).zh].filter(Boolean).join(' '),
    confidence: confidence(sources.get(baseline.source)),
    derived: {
      op: 'difference',
      of: [baseline.fact, ring.minutes],
      note: {
        en: `${baseline.minutes} minutes by train, less the ${ring.minutes} minutes of the circle.`,
        zh: `列车用时${baseline.minutes}分钟，减去交通圈的${ring.minutes}分钟。`,
      },
    },
  };
  return [...made, over];
}

/** The one sum: Ningbo–Cixi and Cixi–Shanghai on the line across the bay. */
const SUM_BY_CIXI: Fact['derived'] = {
  op: 'sum',
  of: ['rail-cixi-2027-12', 'tsjy-cixi-shanghai'],
  note: {
    en: 'Ningbo to Cixi and Cixi to Shanghai Hongqiao as announced, without a stop at Cixi; never announced as a through time.',
    zh: '公布的宁波至慈溪、慈溪至上海虹桥时间相加，未计慈溪停站；官方未公布过全程时间。',
  },
};
