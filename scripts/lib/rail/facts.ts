/** Turns travel times into facts, so that prose can cite a minute with its receipt. */
import type { Bilingual, Fact, Source } from '../../schema.ts';
import { overFactId } from './model.ts';
import type { RailCity, RailTime } from './model.ts';
import type { RingRow, StationRow } from './rows.ts';
import type { TravelTime } from './travel.ts';

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

function plannedStatement(time: RailTime, ride: Bilingual): Bilingual {
  const { en: when, zh: whenZh } = dateWords(time.date);
  const dated = time.date !== 'undated';
  const line = dated ? `once the line due in ${when} opens` : 'once a line without a date opens';
  const lineZh = dated ? `计划${whenZh}开通的线路建成后` : '线路建成后（尚无日期）';
  const { minutes } = time;
  return time.scope === 'sum'
    ? {
        en: `From ${ride.en}, ${minutes} minutes ${line}: two announced times added up.`,
        zh: `${lineZh}，${ride.zh}约需${minutes}分钟（由两段公布时间相加）。`,
      }
    : {
        en: `From ${ride.en}, ${minutes} minutes ${line}, as announced.`,
        zh: `${lineZh}，${ride.zh}公布用时${minutes}分钟。`,
      };
}

function statement(time: RailTime, ride: Bilingual): Bilingual {
  const { en: when, zh: whenZh } = dateWords(time.date);
  const { minutes } = time;
  const train = time.train?.split('/')[0]?.split('_')[0];
  const inTrain = train ? ` (train ${train})` : '';
  const inTrainZh = train ? `${train}次` : '列车';
  const [place, placeZh] = [other(ride.en), otherZh(ride.zh)];
  switch (time.scope) {
    case 'fastest':
      return time.bound === 'at-most'
        ? {
            en: `In the timetable of ${when} the fastest train between Ningbo and ${place} took at most ${minutes} minutes${inTrain}; the table merges the two directions.`,
            zh: `按${whenZh}列车时刻表，宁波与${placeZh}之间最快的列车（${inTrainZh}）用时不超过${minutes}分钟；该表将往返列车合并。`,
          }
        : {
            en: `In the timetable of ${when} the fastest train between Ningbo and ${place} took ${minutes} minutes: ${ride.en}${inTrain}, the quicker direction.`,
            zh: `按${whenZh}列车时刻表，宁波与${placeZh}之间最快的列车用时${minutes}分钟（${inTrainZh}，${ride.zh}，取较快方向）。`,
          };
    case 'line':
      return {
        en: `On the newly opened line a train from ${ride.en} took ${minutes} minutes on ${when}${inTrain}; it is not the fastest way between the two.`,
        zh: `${whenZh}新线开通当日，${ride.zh}的${inTrainZh}用时${minutes}分钟，并非两地间最快的走法。`,
      };
    case 'train':
      return {
        en: `One train from ${ride.en} took ${minutes} minutes by the timetable reported for ${when}${inTrain}.`,
        zh: `据${whenZh}的报道，${ride.zh}的${inTrainZh}用时${minutes}分钟。`,
      };
    default:
      return {
        en: `From ${ride.en}, ${minutes} minutes by the fastest train, as a report of ${when} said.`,
        zh: `据${whenZh}的报道，${ride.zh}最快${minutes}分钟。`,
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
        statement: planned ? plannedStatement(time, ride) : statement(time, ride),
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
  const [most, mostZh] = baseline.bound === 'at-most' ? ['at most ', '最多'] : ['', ''];
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
      en: `By the fastest train of early 2021, ${city.name.en} lay ${most}${city.over} minutes outside the promised ${hoursEn} circle.`,
      zh: `按2021年初最快的列车计算，${city.name.zh}超出规划承诺的${hoursZh}小时交通圈${mostZh}${city.over}分钟。`,
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

const WEAKEST = ['secondary', 'seed', 'press', 'primary'] as const;

/**
 * The fact of a modelled time: derived, no stronger than the weakest source of its pieces, and with
 * the path and the assumed change in its note. `transfer` is in minutes.
 */
export function modelFact(
  time: TravelTime,
  transfer: number,
  stations: Readonly<Record<string, Bilingual>>,
  sources: ReadonlyMap<string, Source>,
): Fact {
  const { minutes, path, changesAt = [] } = time;
  const name = (id: string | undefined, locale: 'en' | 'zh') => stations[id ?? '']?.[locale] ?? id;
  const join = (ids: readonly string[], locale: 'en' | 'zh', by: string) =>
    ids.map((id) => name(id, locale)).join(by);
  const { en: when, zh: whenZh } = dateWords(time.asOf);
  const grades = time.sources.map((id) => confidence(sources.get(id)));
  const [at, atZh] = [join(changesAt, 'en', ' and '), join(changesAt, 'zh', '、')];
  const changes = changesAt.length === 1 ? 'one change' : `${changesAt.length} changes`;
  const n = changesAt.length;
  return {
    id: time.fact!,
    topic: 'rail',
    kind: 'context',
    value: minutes,
    unit: 'minutes',
    asOf: time.asOf,
    statement: {
      en: `With the lines due by ${when}, ${name(path[0], 'en')} to ${name(path.at(-1), 'en')} would take ${minutes} minutes${n ? `, with ${changes} at ${at}` : ''}: modelled, never announced.`,
      zh: `按计划${whenZh}前开通的线路推算，${name(path[0], 'zh')}至${name(path.at(-1), 'zh')}需${minutes}分钟${n ? `，在${atZh}换乘` : ''}；未见公布的时间。`,
    },
    source: time.sources[0]!,
    locator: join(path, 'zh', '—'),
    confidence: WEAKEST.find((grade) => grades.includes(grade)) ?? 'secondary',
    derived: {
      op: 'custom',
      of: [],
      note: {
        en: `${join(path, 'en', ' – ')}: the minutes of each piece of line added up${n ? `, and ${changes} of ${transfer} minutes at ${at}, an assumption` : ''}.`,
        zh: `${join(path, 'zh', '—')}，各段用时相加${n ? `，另计在${atZh}换乘、每次${transfer}分钟（本站假设）` : ''}。`,
      },
    },
  };
}
