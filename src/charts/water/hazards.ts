import { arrowhead } from '../kit/scene.ts';
import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import type { Curve } from './curve.ts';
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
    waters: waters(frame, level, narrow ? 5 : 12),
    land: [...land(frame), ...(narrow ? [] : brush(frame))],
    ship: ship(frame, narrow ? 890 : 880, level.sea),
  };
}

/** Three waters at once. */
export function hazards(desk: Desk): Scene {
  const { frame, notes, p, narrow, locale, size } = desk;
  const scene = section(desk, flooded);
  const name = locale === 'zh' ? 'big' : 'strong';
  const drop = size.type.note * 1.4;
  const label = (
    key: string,
    what: string,
    say: string,
    x: number,
    y: number,
    to: [number, number],
  ) => {
    const [fx, fy] = [frame.x(x), frame.y(y)];
    const anchor = key === 'tide' ? 'end' : key === 'rain' ? 'middle' : 'start';
    notes.write(key, what, fx, fy, { size: name, anchor });
    notes.write(`${key}-what`, say, fx, fy + drop, {
      anchor,
      class: 'quiet',
      width: narrow ? 110 : undefined,
    });
    const dx =
      anchor === 'end' ? -size.type.note * 2 : anchor === 'middle' ? 0 : size.type.note * 2;
    void dx;
    notes.line(
      `to-${key}`,
      'connector',
      frame.x(to[0]),
      fy + drop * (narrow ? 2.2 : 1.6),
      frame.x(to[0]),
      frame.y(to[1]),
    );
  };
  label('flood', p.flood, p.floodWhat, narrow ? 300 : 318, narrow ? 60 : 232, [
    narrow ? 352 : 356,
    400,
  ]);
  label('rain', p.rain, p.rainWhat, 602, narrow ? 110 : 300, [602, 372]);
  label('tide', p.tide, p.tideWhat, narrow ? 944 : 926, narrow ? 60 : 330, [858, 446]);
  return { ...scene, works: rainfall(frame) };
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
    key: string,
    words: string,
    x: number,
    y: number,
    anchor: 'start' | 'middle' | 'end' = 'middle',
  ) =>
    notes.write(key, words, frame.x(x), frame.y(y), {
      size: narrow ? 'note' : 'strong',
      class: 'promise',
      anchor,
    });
  name('store', p.store, narrow ? 300 : 300, narrow ? 262 : 254, 'start');
  name('dredge', p.dredge, 471, narrow ? 420 : 430);
  name('wall', p.wall, narrow ? 950 : 752, narrow ? 412 : 424, narrow ? 'end' : 'start');
  name('drain', p.drain, 600, narrow ? 596 : 588);
  notes.write('one-line', p.oneLine, frame.x(narrow ? 330 : 330), frame.y(narrow ? 60 : 150), {
    size: narrow ? 'label' : 'strong',
    class: 'promise',
  });
  notes.write(
    'before',
    narrow ? p.beforeShort : p.before,
    frame.x(narrow ? 330 : 330),
    frame.y(narrow ? 60 : 150) + size.type.note * 1.7,
    {
      width: narrow ? 225 : 330,
      class: 'quiet',
    },
  );
  const box = narrow
    ? { x: 12, y: 268, width: 336, height: 44 }
    : { x: 60, y: 648, width: 840, height: 76 };
  notes.plate(
    'unknown',
    p.unknown,
    undefined,
    box.x + box.width / 2,
    box.y + box.height / 2,
    box.width,
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
  const floor: Curve = () => 556;
  const head = narrow ? 5 : 9;
  const pipe = (key: string, from: number, to: number, out: number): Stroke => {
    const points: [number, number][] = [
      [from, ground(from)],
      [from, floor(from)],
      [to, floor(to)],
    ];
    const [ax, ay] = [frame.x(to), frame.y(floor(to))];
    void out;
    return {
      key,
      class: 'mark promise',
      d: pathThrough(frame, points) + arrowhead(round(ax), round(ay), to > from ? 0 : 180, head),
    };
  };
  return [pipe('to-river', 580, 506, 0), pipe('to-sea', 620, 776, 0)];
}
