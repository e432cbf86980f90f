import { en, text, zh } from '../../facts/text.ts';
import {
  _246ClusterCount,
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
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';
import type { Figure } from '../../facts/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { champions } from './model.ts';

const amount = (fact: Figure, locale: Locale) => text(fact, locale);

/** "15 in 2018, 39 in 2019 …" */
function series(locale: Locale): string {
  return champions
    .map(({ fact }) => {
      const [count, date] = [text(fact, locale, 'number'), text(fact, locale, 'date')];
      return locale === 'en' ? `${count} in ${date}` : `${date}${count}家`;
    })
    .join(locale === 'en' ? ', ' : '，');
}

/** What the chart says outside its drawing. */
export const clustersText: ChartText<State> = {
  title: {
    en: `“246”: ${en(_246ClusterCount, 'word')} industrial clusters`,
    zh: `“246”${zh(_246ClusterCount, 'word')}个产业集群`,
  },
  alt: {
    en: {
      two: `Large circles of equal area: green petrochemicals and automobiles, ${amount(_246Scale2, 'en')} of output promised for each by 2025. The others are thin grey outlines.`,
      four: `Smaller circles join: high-end equipment, new materials, electronic information, and software and emerging services, ${amount(_246Scale4, 'en')} each. The smallest are still grey.`,
      six: `The smallest circles join: key basic parts, smart home appliances, fashion and textiles, biomedicine, stationery and sports goods, energy saving and environmental protection, ${amount(_246Scale6, 'en')} each. All ${en(_246ClusterCount, 'word')}: ${amount(_246SumTarget, 'en')}.`,
      filled: `The circles filled with what was published. Petrochemicals: a disc of ${amount(petroOutput2021, 'en')} for 2021, with a ring of ${amount(petroOutput2019, 'en')} reported in September 2020, leaves most of the circle empty. New materials: almost full with ${amount(newmatOutput2024, 'en')} for 2024, by a wider count than the ${amount(newmatOutput2020, 'en')} of 2020. The others are hatched: not published.`,
      map: `Map of Ningbo with the seats of its divisions. The petrochemical circle stands off the coast, tied to three blocks at Zhenhai, Beilun and Daxie; the automobile circle on Hangzhou Bay, over a small one for the more than ${amount(autoHangzhoubayTarget, 'en')} wanted in Hangzhou Bay New Area. The others stand aside: their places were not found. Only new materials and petrochemicals hold a result.`,
      champions: `Columns of dots, one for each single champion: ${series('en')}. A line marks the ${text(outlineChampions2025, 'en', 'number')} wanted by 2025, a short one the ${text(championsGoal2020, 'en', 'number')} wanted by 2020. The count for 2025 was not published. Discs above: first in China for ${text(championsStreak2025, 'en')} running.`,
      chains: `A chain of ${text(planIconicChains, 'en', 'number')} hatched links: iconic industrial chains, names not published. Below, the clusters of “246” of 2019, “361” of 2023 and “361” of 2025; lines join names that recur. Only green petrochemicals leads in all three.`,
    },
    zh: {
      two: `面积相等的大圆：绿色石化、汽车，到2025年产值目标各${amount(_246Scale2, 'zh')}。其余为灰色细圆。`,
      four: `再添几个较小的圆：高端装备、新材料、电子信息、软件与新兴服务，各${amount(_246Scale4, 'zh')}。最小的圆仍为灰色。`,
      six: `再添最小的圆：关键基础件、智能家电、时尚纺织服装、生物医药、文体用品、节能环保，各${amount(_246Scale6, 'zh')}。${zh(_246ClusterCount, 'word')}个合计${amount(_246SumTarget, 'zh')}。`,
      filled: `圆内填入已公布的产值。绿色石化：2021年${amount(petroOutput2021, 'zh')}为实心圆，2020年9月报道的${amount(petroOutput2019, 'zh')}为空心圆，离填满还差很多。新材料：2024年${amount(newmatOutput2024, 'zh')}，几乎填满，但口径宽于2020年的${amount(newmatOutput2020, 'zh')}。其余为斜线：没有公布。`,
      map: `宁波地图，标出各区县（市）驻地。绿色石化圆位于海上，以细线连到镇海、北仑、大榭三个片区；汽车圆位于杭州湾，下接一个小圆，表示杭州湾新区超过${amount(autoHangzhoubayTarget, 'zh')}的目标。其余列在一旁：所在地没有查到。填有产值的只有新材料和绿色石化。`,
      champions: `点阵柱，一点代表一家单项冠军：${series('zh')}。长线为2025年目标${text(outlineChampions2025, 'zh', 'number')}家，短线为2020年目标${text(championsGoal2020, 'zh', 'number')}家。2025年数量没有公布。上方圆点：连续${text(championsStreak2025, 'zh')}居全国城市首位。`,
      chains: `一条链，${text(planIconicChains, 'zh', 'number')}个斜线环扣：标志性产业链，名称未公布。下方为2019年“246”、2023年“361”、2025年“361”的集群名单，细线连接重复的名称。三份名单中始终居前的只有绿色石化。`,
    },
  },
  table,
};
