import { en, word, zh } from '../../facts/text.ts';
import {
  jinyongFirstTrain,
  jinyongPromisedJinhua,
  planCircle1h,
  planCircle2h,
  planCircle3h,
  railChangzhou202712Model,
  railHangzhou202101,
  railJiaxing202712,
  railJinhua202101,
  railNantong202712Model,
  railNantongOver2h,
  railShanghai202101,
  railShanghai202712Sum,
  railShanghaiOver1h,
  railWuxi202712Model,
  railWuxiOver2h,
  tsjyTime,
  yongzhouTimeFuture,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { rings } from './model.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

const circle = [planCircle1h, planCircle2h, planCircle3h] as const;
const [one, two, three] = circle.map((fact) => en(fact, 'word'));
/** 一小时圈, 两小时圈, 三小时圈. */
const [first, second] = circle.map((fact) => `${zh(fact, 'word')}小时圈`);
const drawn = (locale: Locale, form?: 'Word') => word(rings.length, locale, 'count', form);

/** What the chart says outside its drawing. */
export const circlesText: ChartText<State> = {
  title: {
    en: `${en(planCircle1h, 'Word')}, ${two}, ${three} hours from Ningbo`,
    zh: `从宁波出发，${circle.map((fact) => `${zh(fact, 'word')}小时`).join('、')}`,
  },
  alt: {
    en: {
      map: `Map of Hangzhou Bay. Shanghai lies across the water, north of Ningbo; the railway goes round, west to Hangzhou, then back east. In early 2021 the fastest train took ${en(railShanghai202101)}.`,
      compass: `${drawn('en', 'Word')} compass circles around Ningbo, crossed out. Shanghai and Hangzhou lie about equally far out, yet the train takes ${en(railHangzhou202101)} to Hangzhou and ${en(railShanghai202101)} to Shanghai.`,
      warp: 'Every city slides along its bearing to the minutes of its fastest train in early 2021. Hangzhou, Nanjing and Hefei come closer; across the bay Shanghai, Suzhou, Wuxi and Nantong move out.',
      promise: `${drawn('en', 'Word')} rings at ${one}, ${two} and ${three} hours: for Shanghai and Ningbo’s metropolitan area, for the cities of the delta, for the country’s major city clusters.`,
      missed: `In early 2021 Shanghai was ${en(railShanghaiOver1h)} outside its ring, Nantong ${en(railNantongOver2h)}. Suzhou, Changzhou, Wuhu and Hefei were outside theirs, Wuxi by up to ${en(railWuxiOver2h)}; none of the big cities beyond the delta was within ${three} hours.`,
      opened: `The railway to Jinhua that opened on the last day of 2023: ${en(jinyongPromisedJinhua)} announced, ${en(jinyongFirstTrain)} by the first train. High-speed trains round Hangzhou had needed ${en(railJinhua202101)} in 2021, so the city did not move.`,
      building: `Dashed lines, not open yet, pull cities inward: Jiaxing to ${en(railJiaxing202712)} and Suzhou to about ${en(tsjyTime)} with the line due in 2027, Zhoushan to ${en(yongzhouTimeFuture)} in 2028. Diamonds mark times nobody announced: Shanghai at ${en(railShanghai202712Sum)}, two announced times added up; Wuxi at ${en(railWuxi202712Model)}, Changzhou at ${en(railChangzhou202712Model)}, Nantong at ${en(railNantong202712Model)}, modelled with a change of trains.`,
      when: `The ${drawn('en')} rings again, dashed: promised in 2023 for 2027. With the new lines Shanghai and Zhoushan would be inside their ${one}-hour ring, Suzhou inside the ${two}-hour one; so would Wuxi and Changzhou, by the model, but not Nantong at ${en(railNantong202712Model)}. For Hefei and Wuhu no new time is known.`,
    },
    zh: {
      map: `杭州湾地图。上海与宁波隔海相望，铁路却要绕行：先向西到杭州，再折向东。2021年初最快列车用时${zh(railShanghai202101)}。`,
      compass: `以宁波为圆心，圆规画出的${drawn('zh')}个圆，已经划掉。上海和杭州差不多远，坐火车去杭州${zh(railHangzhou202101)}，去上海却要${zh(railShanghai202101)}。`,
      warp: '每座城市方位不变，滑到2021年初最快列车所需的时间上。杭州、南京、合肥靠近了，海湾对岸的上海、苏州、无锡、南通反而更远。',
      promise: `${circle.map((fact) => `${zh(fact, 'word')}小时`).join('、')}，${drawn('zh')}个圆圈：第一圈要有上海和宁波都市圈，第二圈要有长三角各城市，第三圈要有全国主要城市群。`,
      missed: `2021年初，上海超出${first}${zh(railShanghaiOver1h)}，南通超出${second}${zh(railNantongOver2h)}；苏州、常州、芜湖、合肥也在圈外，无锡至多超出${zh(railWuxiOver2h)}；长三角以外的大城市无一在${zh(planCircle3h, 'word')}小时内。`,
      opened: `2023年最后一天，甬金铁路开通：宁波到金华预计${zh(jinyongPromisedJinhua)}，首趟列车${zh(jinyongFirstTrain)}；2021年经杭州的高铁为${zh(railJinhua202101)}，金华的位置没有变。`,
      building: `虚线是尚未通车的线路，把城市拉近：通苏嘉甬高铁计划2027年通车，嘉兴${zh(railJiaxing202712)}，苏州约${zh(tsjyTime)}；舟山2028年为${zh(yongzhouTimeFuture)}。菱形的时间未见公布：上海${zh(railShanghai202712Sum)}，由公布的两段相加；无锡${zh(railWuxi202712Model)}，常州${zh(railChangzhou202712Model)}，南通${zh(railNantong202712Model)}，按换乘一次推算。`,
      when: `${drawn('zh')}个圆圈改为虚线：2023年再次承诺，到2027年形成。新线通车后，上海、舟山可进入${first}，苏州可进入${second}；按推算，无锡、常州也可进入${second}，南通为${zh(railNantong202712Model)}，仍在圈外。合肥、芜湖没有查到新的时间。`,
    },
  },
  table,
};
