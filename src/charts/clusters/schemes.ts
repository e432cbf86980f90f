import { _246Structure2, _361V1Structure, _361V2Structure } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { clusters, tiers } from './model.ts';

/** One cluster of a scheme, as its text names it. */
export interface Entry {
  id: string;
  name: Record<Locale, string>;
  /** Position in the text: the leading ones, the next, the open list at the end. */
  rank: 'leading' | 'next' | 'open';
  /** Output promised, in RMB; absent where the text gives none. */
  promise?: number;
}

export interface Scheme {
  id: '246' | '361-2023' | '361-2025';
  /** The fact that lists its clusters. */
  fact: { id: string; asOf: string };
  entries: readonly Entry[];
}

const [trillion, , hundredBillion] = tiers.map((tier) => tier.promise.value) as [
  number,
  number,
  number,
];

const entry = (
  id: string,
  en: string,
  zh: string,
  rank: Entry['rank'],
  promise?: number,
): Entry => ({ id, name: { en, zh }, rank, ...(promise && { promise }) });

/** "246" and the two schemes called "361" that came after it. Names as their texts give them. */
export const schemes: readonly [Scheme, Scheme, Scheme] = [
  {
    id: '246',
    fact: _246Structure2,
    entries: clusters.map((cluster) => ({
      id: cluster.id,
      name: cluster.name,
      rank: cluster.tier.id === 2 ? 'leading' : 'next',
      promise: cluster.tier.promise.value,
    })),
  },
  {
    id: '361-2023',
    fact: _361V1Structure,
    entries: [
      entry('digital', 'Digital industry', '数字产业', 'leading', trillion),
      entry('petrochemicals', 'Green petrochemicals', '绿色石化', 'leading', trillion),
      entry('equipment', 'High-end equipment', '高端装备', 'leading', trillion),
      entry('new-materials', 'Functional new materials', '功能新材料', 'next', hundredBillion),
      entry('energy', 'New energy', '新能源', 'next', hundredBillion),
      entry('basic-parts', 'Key basic parts', '关键基础件', 'next', hundredBillion),
      entry('appliances', 'Smart appliances', '智能家电', 'next', hundredBillion),
      entry('textiles', 'Fashion textiles', '时尚纺服', 'next', hundredBillion),
      entry('health', 'Modern health', '现代健康', 'next', hundredBillion),
      entry('emerging', 'Emerging industries', '新兴产业', 'open'),
    ],
  },
  {
    id: '361-2025',
    fact: _361V2Structure,
    entries: [
      entry('petrochemicals', 'Green petrochemicals', '绿色石化', 'leading'),
      entry(
        'equipment',
        'New-energy vehicles, high-end equipment',
        '新能源汽车与高端装备',
        'leading',
      ),
      entry('new-materials', 'New materials', '新材料', 'leading'),
      entry('ai', 'AI and robots', '人工智能与机器人', 'next'),
      entry('it', 'New-generation IT', '新一代信息技术', 'next'),
      entry('energy', 'Green energy', '绿色能源', 'next'),
      entry('health', 'Life and health', '生命健康', 'next'),
      entry('textiles', 'Fashion goods', '时尚消费品', 'next'),
      entry('aerospace', 'Aerospace and marine equipment', '航空航天与海洋装备', 'next'),
      entry('future', 'Industries of the future', '未来产业', 'open'),
    ],
  },
];

export interface Carried {
  id: string;
  from: Entry;
  to: Entry;
  /** The name is the same to the letter, and the cluster is among the leading ones in both. */
  whole: boolean;
}

/** Clusters of a scheme whose name, or a word of it, comes back in the next one. */
export function carried(from: Scheme, to: Scheme): Carried[] {
  return from.entries.flatMap((before) => {
    const after = to.entries.find((candidate) => candidate.id === before.id);
    if (!after) return [];
    const same = before.name.zh === after.name.zh && before.name.en === after.name.en;
    const leading = before.rank === 'leading' && after.rank === 'leading';
    return [{ id: before.id, from: before, to: after, whole: same && leading }];
  });
}
