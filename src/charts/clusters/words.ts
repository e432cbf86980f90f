import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import {
  _246Scale2,
  _246Scale4,
  _246Scale6,
  _246SumTarget,
  autoHangzhoubayTarget,
  championsGoal2020,
  championsStreak2025,
  newmatOutput2020,
  newmatOutput2024,
  outlineChampions2025,
  petroOutput2019,
  petroOutput2021,
  planIconicChains,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../kit/chart.ts';
import { champions } from './model.ts';
import type { Cluster } from './model.ts';
import type { State } from './states.ts';

/** Names short enough for a small circle, where the full one is not. */
const shortName: Record<string, Partial<Record<Locale, string>>> = {
  environment: { en: 'Energy saving, environment' },
  stationery: { en: 'Stationery, sport' },
};

export const nameOf = (cluster: Cluster, locale: Locale, short = false): string =>
  (short && shortName[cluster.id]?.[locale]) || cluster.name[locale];

/** Words inside the drawing. */
export interface DrawingWords {
  /** `year` where the source dates the promise. */
  each: (count: string, amount: string, year?: string) => string;
  together: (count: string, amount: string) => string;
  times: (amount: string, year?: string) => string;
  inAll: (count: string) => string;
  equals: (amount: string) => string;
  knownOf: (known: string, count: string) => string;
  notPublished: string;
  /** `long`: with a word on what the date is. */
  reported: (date: string, long: boolean) => readonly string[];
  daxie: string;
  /** `named`: with the name of the place, where there is room. */
  here: (amount: string, named: boolean) => readonly string[];
  refining: (part: string, whole: string) => string;
  waiting: (count: string) => string;
  km: (length: string) => string;
  derived: string;
  countUnknown: (year: string) => readonly string[];
  wanted: (count: string, year: string) => readonly [string, string];
  firstPromised: string;
  first: (years: string) => string;
  chains: (count: string) => readonly [what: string, missing: string];
  /** Name of a scheme and the year it dates from. */
  scheme: (name: string, year: string) => string;
  sum: (amount: string) => string;
  revenue: (amount: string, year: string) => string;
  output: (amount: string, year: string) => string;
  noSize: string;
  otherCount: (amount: string, year: string, now: string) => readonly string[];
  /** The same where it does not stand in the circle it speaks of. */
  otherCountOf: (amount: string, year: string, now: string) => readonly string[];
  /** Of the circles that are hatched and do not say it themselves. */
  hatched: (count: string) => string;
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    each: (count, amount, year) => `${count} clusters, ${amount} each${year ? ` by ${year}` : ''}`,
    together: (count, amount) => `${count} together: ${amount}`,
    times: (amount, year) => `× ${amount}${year ? ` by ${year}` : ''}`,
    inAll: (count) => `${count} promises, added up here`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `output known: ${known} of ${count}`,
    notPublished: 'not published',
    reported: (date, long) => (long ? ['reported in', date] : [date]),
    daxie: 'Daxie',
    here: (amount, named) =>
      named
        ? [`more than ${amount}`, 'wanted in Hangzhou', 'Bay New Area']
        : ['more than', amount, 'wanted here'],
    refining: (part, whole) => `Zhenhai can refine ${part} of the city’s ${whole}`,
    waiting: (count) => `${count} clusters: place not found`,
    km: (length) => `${length} km`,
    derived: 'derived',
    countUnknown: (year) => [`${year} count`, 'not published'],
    wanted: (count, year) => [`${count} wanted`, `by ${year}`],
    firstPromised: 'Promised: the most single champions of any Chinese city',
    first: (years) => `First in China, ${years} running`,
    chains: (count) => [`${count} iconic industrial chains`, 'names not published'],
    scheme: (name, year) => `“${name}”, ${year}`,
    sum: (amount) => `output of ${amount} in all`,
    revenue: (amount, year) => `revenue of ${amount} by ${year}`,
    output: (amount, year) => `output of ${amount} by ${year}`,
    noSize: 'no size given for any one',
    otherCount: (amount, year, now) => [`${now}, a wider count than`, `the ${amount} of ${year}`],
    otherCountOf: (amount, year, now) => [
      `New materials: ${now} is a wider count`,
      `than the ${amount} of ${year}`,
    ],
    hatched: (count) => `${count} hatched: output not published`,
  },
  zh: {
    each: (count, amount, year) => `${count}个集群，${year ? `${year}` : ''}各${amount}`,
    together: (count, amount) => `${count}个合计${amount}`,
    times: (amount, year) => `× ${amount}${year ? `，${year}` : ''}`,
    inAll: (count) => `${count}个承诺相加`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `查到产值：${known}/${count}`,
    notPublished: '未公布',
    reported: (date) => [`${date}报道`],
    daxie: '大榭',
    here: (amount) => ['杭州湾新区', `目标超${amount}`],
    refining: (part, whole) => `镇海炼油能力${part}，全市${whole}`,
    waiting: (count) => `${count}个集群，所在地没有查到`,
    km: (length) => `${length}公里`,
    derived: '推算',
    countUnknown: (year) => [`${year}年数量`, '未公布'],
    wanted: (count, year) => [`${year}`, `目标${count}家`],
    firstPromised: '规划：成为全国单项冠军最多的城市',
    first: (years) => `连续${years}居全国城市首位`,
    chains: (count) => [`${count}条标志性产业链`, '名称未公布'],
    scheme: (name, year) => `“${name}”（${year}年）`,
    sum: (amount) => `产值合计${amount}`,
    revenue: (amount, year) => `${year}营业收入${amount}`,
    output: (amount, year) => `${year}规上工业产值${amount}`,
    noSize: '各集群规模未列',
    otherCount: (amount, year, now) => [`${now}，口径宽于`, `${year}的${amount}`],
    otherCountOf: (amount, year, now) => [`新材料${now}的口径`, `宽于${year}的${amount}`],
    hatched: (count) => `斜线${count}个：产值未公布`,
  },
};

const amount = (fact: Figure, locale: Locale) => text(fact, locale);

export const words: Record<Locale, Words<State>> = {
  en: {
    title: '“246”: twelve industrial clusters',
    alt: {
      two: `Two large vermilion circles of equal area: green petrochemicals and automobiles, ${amount(_246Scale2, 'en')} of output promised for each by 2025. The ten others wait as thin grey outlines.`,
      four: `Four circles of half that area join the two: high-end equipment, new materials, electronic information, and software and emerging services, ${amount(_246Scale4, 'en')} each. Six small ones wait in grey.`,
      six: `Six circles of a tenth of the large area join them: key basic parts, smart home appliances, fashion and textiles, biomedicine, stationery and sports goods, energy saving and environmental protection, ${amount(_246Scale6, 'en')} each. All twelve together: ${amount(_246SumTarget, 'en')}.`,
      filled: `The outlines filled with what was published. In petrochemicals a solid disc of ${amount(petroOutput2021, 'en')} for 2021, with a ring of ${amount(petroOutput2019, 'en')} reported in September 2020, covers less than half of the circle. New materials is almost full with ${amount(newmatOutput2024, 'en')} for 2024, but that count is wider than the ${amount(newmatOutput2020, 'en')} of 2020. The other ten circles are hatched: not published.`,
      map: `Map of Ningbo with the seats of its ten divisions. The petrochemical circle stands off the coast, tied to three blocks at Zhenhai, Beilun and Daxie. The automobile circle stands on Hangzhou Bay, over a small circle for the more than ${amount(autoHangzhoubayTarget, 'en')} wanted in Hangzhou Bay New Area. The other ten wait at the side: their places were not found. Of these, new materials is filled with its result; nine, and automobiles, are hatched: output not published.`,
      champions: `Columns of dots, one dot a single champion: ${series('en')}. A vermilion line marks the ${text(outlineChampions2025, 'en', 'number')} wanted by 2025, a short one the ${text(championsGoal2020, 'en', 'number')} wanted by 2020. The count for 2025 is hatched: not published. Eight solid discs above: first in China for ${text(championsStreak2025, 'en')} running.`,
      chains: `A chain of ${text(planIconicChains, 'en', 'number')} hatched links: ten iconic industrial chains whose names were not published. Below, side by side, the clusters of “246” of 2019, “361” of 2023 and “361” of 2025, with lines between names that recur. Only green petrochemicals is among the leading clusters of all three.`,
    },
    source: {
      two: 'City scheme “246”, 2019; China Daily, March 2020.',
      four: 'City scheme “246”, 2019; China Daily, March 2020.',
      six: 'Scheme of 2019; China Daily, March 2020. Sum derived.',
      filled:
        'Ningbo Life, 2020; China Daily, 2022. New materials: press copies of 2021 and 2025, publishers not shown.',
      map: 'Ningbo Life, China Daily, 2020; Xinhua, 2024; Ningbo Daily, 2026. Places by eye. Coast: OpenStreetMap.',
      champions:
        'Local press, 2018–2024; work report, 2026. The counts changed: firms and products at first, later firms.',
      chains:
        'Plan of 2021; city schemes of 2019, 2023 and 2025. Lines join names that recur in whole or in part.',
    },
  },
  zh: {
    title: '“246”十二个产业集群',
    alt: {
      two: `两个面积相等的朱红色大圆：绿色石化、汽车，到2025年产值目标各${amount(_246Scale2, 'zh')}。其余十个为灰色细圆，后文再说。`,
      four: `再添四个面积减半的圆：高端装备、新材料、电子信息、软件与新兴服务，目标各${amount(_246Scale4, 'zh')}。六个小圆仍为灰色。`,
      six: `再添六个面积为十分之一的圆：关键基础件、智能家电、时尚纺织服装、生物医药、文体用品、节能环保，目标各${amount(_246Scale6, 'zh')}。十二个合计${amount(_246SumTarget, 'zh')}。`,
      filled: `圆内填入已公布的产值。绿色石化：2021年${amount(petroOutput2021, 'zh')}为实心圆，2020年9月报道的${amount(petroOutput2019, 'zh')}为空心圆，不到目标圆的一半。新材料：2024年${amount(newmatOutput2024, 'zh')}，几乎填满，但口径宽于2020年的${amount(newmatOutput2020, 'zh')}。其余十个为斜线：没有公布。`,
      map: `宁波地图，标出十个区县（市）驻地。绿色石化圆位于海上，以细线连到镇海、北仑、大榭三个片区。汽车圆位于杭州湾，下接一个小圆，表示杭州湾新区超过${amount(autoHangzhoubayTarget, 'zh')}的目标。其余十个列在一旁：所在地没有查到。其中新材料填有产值，另外九个和汽车为斜线：产值未公布。`,
      champions: `点阵柱，一点代表一家单项冠军：${series('zh')}。朱红线为2025年目标${text(outlineChampions2025, 'zh', 'number')}家，短线为2020年目标${text(championsGoal2020, 'zh', 'number')}家。2025年数量为斜线：没有公布。上方八个实心圆：连续${text(championsStreak2025, 'zh')}居全国城市首位。`,
      chains: `一条由${text(planIconicChains, 'zh', 'number')}个斜线环扣组成的链：十条标志性产业链，名称未公布。下方并列2019年“246”、2023年“361”、2025年“361”的集群名单，细线连接重复出现的名称。三份名单中始终居于前列的只有绿色石化。`,
    },
    source: {
      two: '“246”方案，2019年；中国日报，2020年3月',
      four: '“246”方案，2019年；中国日报，2020年3月',
      six: '2019年方案；中国日报，2020年3月。合计为推算。',
      filled:
        '宁波生活网，2020年；中国日报，2022年。新材料：2021年、2025年报刊转载，原发布者不详。',
      map: '宁波生活网、中国日报，2020年；新华社，2024年；宁波日报，2026年。位置为目测。海岸线：OpenStreetMap。',
      champions:
        '浙江、宁波媒体，2018—2024年；政府工作报告，2026年。统计口径有变：先含企业与产品，后为企业。',
      chains: '2021年8月规划；2019年、2023年7月、2025年6月市级方案。细线连接全部或部分重复的名称。',
    },
  },
};

/** "15 in 2018, 39 in 2019 …" */
function series(locale: Locale): string {
  return champions
    .map(({ fact }) => {
      const [count, date] = [text(fact, locale, 'number'), text(fact, locale, 'date')];
      return locale === 'en' ? `${count} in ${date}` : `${date}${count}家`;
    })
    .join(locale === 'en' ? ', ' : '，');
}
