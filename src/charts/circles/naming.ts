import type { Size } from '../kit/size.ts';
import type { City } from './model.ts';
import type { State } from './states.ts';

/** Which cities a phone names in each state: those that the words need. */
const onPhone: Record<State, readonly string[]> = {
  map: [
    'shanghai',
    'hangzhou',
    'shaoxing',
    'jiaxing',
    'suzhou',
    'nanjing',
    'nantong',
    'hefei',
    'zhoushan',
    'taizhou',
  ],
  compass: ['shanghai', 'hangzhou'],
  warp: [
    'shanghai',
    'hangzhou',
    'nantong',
    'suzhou',
    'nanjing',
    'hefei',
    'jinhua',
    'taizhou',
    'zhoushan',
  ],
  promise: [
    'shanghai',
    'zhoushan',
    'taizhou',
    'hangzhou',
    'nanjing',
    'suzhou',
    'nantong',
    'hefei',
    'jinhua',
    'beijing',
    'guangzhou',
    'wuhan',
  ],
  missed: ['shanghai', 'nantong', 'suzhou', 'hefei', 'zhoushan', 'beijing', 'guangzhou', 'wuhan'],
  opened: ['jinhua', 'hangzhou', 'shanghai'],
  building: ['shanghai', 'zhoushan', 'suzhou', 'jiaxing', 'hangzhou', 'nantong', 'changzhou'],
  when: ['shanghai', 'zhoushan', 'suzhou', 'jiaxing', 'hangzhou', 'nantong', 'wuxi', 'changzhou'],
};

const delta = [
  'shanghai',
  'suzhou',
  'nantong',
  'hangzhou',
  'nanjing',
  'hefei',
  'jinhua',
  'taizhou',
  'zhoushan',
] as const;

/** A desktop names all cities, but fewer where there is one thing to see. */
const onDesktop: Partial<Record<State, readonly string[]>> = {
  compass: ['shanghai', 'hangzhou', 'nanjing', 'hefei', 'nantong', 'jinhua', 'taizhou'],
  opened: delta.filter((id) => id !== 'taizhou'),
  building: [...delta, 'jiaxing', 'wuxi', 'changzhou'],
  when: [...delta, 'jiaxing', 'wuxi', 'changzhou'],
};

/** Whether a city has its name in a state. One that has none is only a bend of its railway. */
export function isNamed(city: City, state: State, size: Size): boolean {
  if (city.role === 'bend' || city.role === 'town') return false;
  const list = size.name === 'narrow' ? onPhone[state] : onDesktop[state];
  return list ? list.includes(city.id) : true;
}
