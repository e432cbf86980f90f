import { describe, expect, test } from 'vitest';
import { balance } from '../../../src/charts/kit/balance.ts';

describe('balance(text, fontSize, maxWidth, locale)', () => {
  test('leaves no character alone on the last line', () => {
    expect(balance('一扇窗代表的常住人口', 10, 95, 'zh')).toEqual(['一扇窗代表', '的常住人口']);
  });

  test('breaks between sentences where that costs no line', () => {
    expect(balance('宁波日报；中国水利报，一年', 10, 110, 'zh')).toEqual([
      '宁波日报；',
      '中国水利报，一年',
    ]);
  });

  test('breaks between Chinese clauses, if there is no sentence to break after', () => {
    expect(balance('软件与新兴服务', 10, 50, 'zh')).toEqual(['软件与', '新兴服务']);
    expect(balance('三个集群，地点没有查到', 10, 80, 'zh')).toEqual(['三个集群，', '地点没有查到']);
  });

  test('a text that fits stays one line', () => {
    expect(balance('宁波；北京', 10, 100, 'zh')).toEqual(['宁波；北京']);
  });
});
