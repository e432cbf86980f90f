import {
  ninghaiPumpedCapacity,
  offshoreWind2025,
  offshoreWindPlanned,
  planCleanEnergyShare,
  planRenewableCapacity,
  pvCapacityMay2024Derived,
  pvCapacityMay2025,
  pvCentralMay2025,
  pvDistributedMay2025,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Table } from '../kit/chart.ts';

/** The data behind the drawing, one row per figure. */
export function table(locale: Locale): Table {
  const t = (fact: Parameters<typeof text>[0], form?: 'full' | 'date') => text(fact, locale, form);
  const isEn = locale === 'en';
  const row = (what: string, meaning: string, fact: Parameters<typeof text>[0]) => [
    what,
    meaning,
    t(fact, 'date'),
    t(fact),
  ];
  const [start, promise, result, plan] = isEn
    ? ['start', 'promise', 'result', 'planned']
    : ['起点', '承诺', '结果', '规划'];
  return {
    caption: isEn ? 'Renewable power in Ningbo' : '宁波可再生能源',
    columns: isEn
      ? [{ label: 'What' }, { label: 'Kind' }, { label: 'When' }, { label: 'Value', numeric: true }]
      : [{ label: '项目' }, { label: '性质' }, { label: '时间' }, { label: '数值', numeric: true }],
    rows: [
      row(isEn ? 'Renewables, more than' : '可再生能源装机（超过）', start!, renewables2014),
      [isEn ? 'Renewables' : '可再生能源装机', start!, isEn ? '2020' : '2020年', null],
      row(isEn ? 'Renewables' : '可再生能源装机', promise!, planRenewableCapacity),
      row(isEn ? 'Solar (derived)' : '光伏装机（推算）', result!, pvCapacityMay2024Derived),
      row(isEn ? 'Solar' : '光伏装机', result!, pvCapacityMay2025),
      row(
        isEn ? 'Solar, roofs and other scattered sites' : '其中分布式',
        result!,
        pvDistributedMay2025,
      ),
      row(isEn ? 'Solar, large plants' : '其中集中式', result!, pvCentralMay2025),
      row(isEn ? 'First offshore wind farm' : '首个海上风电项目', result!, xiangshan1P1Capacity),
      row(isEn ? 'Offshore wind' : '海上风电装机', result!, offshoreWind2025),
      row(isEn ? 'Solar, share of electricity used' : '光伏占用电量比重', result!, pvShare2024),
      row(
        isEn ? 'Solar, share of electricity used, from January' : '光伏占用电量比重（1月起）',
        result!,
        pvShare2025,
      ),
      row(
        isEn ? 'Clean energy, more than' : '清洁能源占比（超过）',
        promise!,
        planCleanEnergyShare,
      ),
      [isEn ? 'Clean energy' : '清洁能源占比', result!, isEn ? '2025' : '2025年', null],
      row(isEn ? 'Offshore wind' : '海上风电装机', plan!, offshoreWindPlanned),
      row(isEn ? 'Pumped storage in Ninghai' : '宁海抽水蓄能', plan!, ninghaiPumpedCapacity),
    ],
  };
}
