import type { Locale } from '../../i18n/locales.ts';

interface TableWords {
  caption: string;
  columns: readonly string[];
  dated: (amount: string, date: string) => string;
  otherCount: string;
  comma: string;
  semicolon: string;
  champions: string;
  first: string;
  firstPlace: string;
  chains: string;
  national: string;
  zone: string;
  refining: string;
  expansion: string;
  zhenhai: string;
  city: string;
  scheme2023: string;
  scheme2025: string;
}

/** Words of the data table. */
export const tableWords: Record<Locale, TableWords> = {
  en: {
    caption: 'Output promised and published for the clusters of “246”, and what followed',
    columns: ['Subject', 'Promised', 'Start', 'Latest result', 'Place'],
    dated: (amount, date) => `${amount} (${date})`,
    otherCount: ', counted more widely than at the start',
    comma: ', ',
    semicolon: '; ',
    champions: 'National single champions',
    first: 'Rank among Chinese cities by single champions',
    firstPlace: 'first',
    chains: 'Iconic industrial chains',
    national: 'National-level industrial clusters (another list)',
    zone: 'Output of the Ningbo petrochemical zone',
    refining: 'Refining capacity',
    expansion: 'Cost of the second phase of the Zhenhai refinery expansion',
    zhenhai: 'Zhenhai',
    city: 'whole city',
    scheme2023: '“361” of 2023: revenue',
    scheme2025: '“361” of 2025: output of large industry',
  },
  zh: {
    caption: '“246”各集群产值的目标与已公布结果，以及后续方案',
    columns: ['项目', '目标', '起点', '最新结果', '所在地'],
    dated: (amount, date) => `${amount}（${date}）`,
    otherCount: '，口径宽于起点',
    comma: '、',
    semicolon: '；',
    champions: '国家级制造业单项冠军',
    first: '单项冠军数量在全国城市中的位次',
    firstPlace: '第一',
    chains: '标志性产业链',
    national: '国家级产业集群（另一份名单）',
    zone: '宁波石化经济技术开发区产值',
    refining: '炼油能力',
    expansion: '镇海炼化扩建二期投资',
    zhenhai: '镇海',
    city: '全市',
    scheme2023: '2023年“361”：营业收入',
    scheme2025: '2025年“361”：规上工业产值',
  },
};
