import { arrowhead } from '../kit/scene.ts';
import type { Stroke } from '../kit/scene.ts';
import { pathThrough } from './frame.ts';
import type { Desk, Scene } from './scene.ts';
import { brush, hills, land, rainfall, ship, town, waters } from './scenery.ts';
import { defenceLine, flooded, ground, held, outline, works } from './section.ts';
import type { Waters } from './section.ts';

/** The section with its waters at some level: the ground of the first three states. */
export function section({ frame, narrow }: Desk, level: Waters): Scene {
  return {
    hills: hills(frame),
    town: town(frame, !narrow),
    waters: waters(frame, level, narrow ? 6 : 14),
    soil: [...land(frame), ...(narrow ? [] : brush(frame))],
    ship: ship(frame, narrow ? 900 : 890, level.sea),
  };
}

/** Three waters at once. */
export function hazards(desk: Desk): Scene {
  const { frame, notes, p, narrow, locale, size } = desk;
  const scene = section(desk, flooded);
  const name = locale === 'zh' ? 'big' : 'strong';
  const drop = size.type.note * (locale === 'zh' ? 1.75 : 1.4);
  const label = (
    key: 'flood' | 'rain' | 'tide',
    anchor: 'start' | 'middle' | 'end',
    x: number,
    y: number,
    to: readonly [x: number, y: number],
  ) => {
    notes.write(key, p[key], x, y, { size: name, anchor });
    const what = notes.write(`${key}-what`, p[`${key}What`], x, y + drop, {
      anchor,
      class: 'quiet',
      width: narrow ? 104 : undefined,
    });
    const [tx, ty] = [frame.x(to[0]), frame.y(to[1])];
    notes.line(`to-${key}`, 'connector', tx, what.last + size.type.note * 0.5, tx, ty);
  };
  label('flood', 'start', narrow ? 104 : 262, narrow ? 36 : 208, [narrow ? 296 : 290, 362]);
  label('rain', 'middle', frame.x(600), narrow ? 94 : 268, [600, narrow ? 330 : 345]);
  label('tide', 'end', size.width - (narrow ? 8 : 30), narrow ? 36 : 380, [
    narrow ? 890 : 850,
    436,
  ]);
  return { ...scene, rain: rainfall(frame) };
}

/** The same section with the one line that is to hold them. */
export function defence(desk: Desk): Scene {
  const { frame, notes, p, narrow, size, hatch } = desk;
  const scene = section(desk, held);
  const structures: Stroke[] = Object.entries(works).map(([key, work]) => ({
    key,
    class: 'mark works',
    d: `${pathThrough(frame, outline(work))}Z`,
  }));
  const line: Stroke = {
    key: 'defence',
    class: 'mark promise heavy',
    d: pathThrough(frame, defenceLine(frame.step)),
  };
  const name = (
    key: 'store' | 'dredge' | 'drain' | 'wall',
    x: number,
    y: number,
    anchor: 'start' | 'middle' | 'end' = 'middle',
  ) =>
    notes.write(key, p[key], frame.x(x), frame.y(y), {
      size: narrow ? 'note' : 'strong',
      class: 'promise',
      anchor,
    });
  name('store', 262, 258, 'start');
  if (narrow) name('dredge', 424, 582, 'end');
  else name('dredge', 406, 440);
  name('wall', narrow ? 950 : 778, narrow ? 408 : 420, narrow ? 'end' : 'start');
  name('drain', 600, narrow ? 590 : 578);
  const [x, y] = narrow ? [124, 26] : [300, 142];
  notes.write('one-line', p.oneLine, x, y, { size: narrow ? 'label' : 'strong', class: 'promise' });
  notes.write('before', narrow ? p.beforeShort : p.before, x, y + size.type.note * 1.6, {
    width: narrow ? 226 : 600,
    class: 'quiet',
  });
  const box = narrow
    ? { x: 12, y: 290, width: 250, height: 32 }
    : { x: 48, y: 676, width: 690, height: 62 };
  const middle = box.y + box.height / 2;
  notes.plate(
    'unknown',
    p.unknown,
    undefined,
    box.x + box.width / 2,
    middle,
    box.width,
    narrow ? 'label' : 'strong',
  );
  return {
    ...scene,
    pipes: drains(desk),
    works: [...structures, line],
    unknown: [
      {
        key: 'result',
        class: 'mark unpublished open',
        d: `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`,
        fill: hatch,
      },
    ],
  };
}

/** Pipes that carry rain out of the bowl of the city, to the river and to the sea. */
function drains({ frame, narrow }: Desk): Stroke[] {
  const depth = 556;
  const pipe = (key: string, from: number, to: number): Stroke => ({
    key,
    class: 'mark promise',
    d:
      pathThrough(frame, [
        [from, ground(from)],
        [from, depth],
        [to, depth],
      ]) + arrowhead(frame.x(to), frame.y(depth), to > from ? 0 : 180, narrow ? 5 : 9),
  });
  return [pipe('to-river', 566, 440), pipe('to-sea', 634, 818)];
}
