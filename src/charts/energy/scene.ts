import type { Size } from '../kit/size.ts';
import { columns, count, pitchForShare, share } from './model.ts';
import type { State } from './states.ts';

/** Where a field of cells stands: its left foot and the side of one cell, in drawing units. */
export interface Stand {
  x: number;
  ground: number;
  pitch: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What one state shows, before anything is drawn. */
export interface Scene {
  field: Stand;
  /** Cells of solar capacity that stand in the field. */
  solar: number;
  start: boolean;
  /** Outline of the promise, empty cells inside it included. */
  frame: boolean;
  empty: boolean;
  ground: boolean;
  /** Solar taken apart: large plants move right, the rest is lifted on buildings. Drawing units. */
  split?: { dx: number; lift: number };
  unknown2020?: Rect;
  wind?: Stand & { width: number; apart: number };
  planned?: Stand;
  storage?: Stand;
  map?: { scale: number; x: number; y: number };
  /** All electricity used, as a rectangle of which the field covers the known share. */
  whole?: Rect;
  clean?: Rect;
}

const wideScenes = (): Record<State, Partial<Scene> & { field: Stand }> => {
  const gauge: Stand = { x: 48, ground: 704, pitch: 17 };
  const whole: Rect = { x: 40, y: 84, width: 880, height: 410 };
  return {
    start: {
      field: { x: 60, ground: 590, pitch: 28 },
      start: true,
      unknown2020: { x: 60, y: 76, width: 840, height: 420 },
    },
    target: { field: gauge, start: true, frame: true, empty: true },
    passed: { field: gauge, solar: count.solarMay2024, frame: true },
    solar: { field: gauge, solar: count.solarMay2025, frame: true },
    roofs: {
      field: { x: 36, ground: 700, pitch: 14.2 },
      solar: count.solarMay2025,
      split: { dx: 462, lift: 82 },
    },
    wind: {
      field: { x: 36, ground: 704, pitch: 15.4 },
      solar: count.solarMay2025,
      frame: true,
      map: { scale: 0.8, x: 148, y: -196 },
      wind: { x: 772, ground: 668, pitch: 15.4, width: 10, apart: 8 },
    },
    share: {
      field: shareField(whole),
      solar: count.solarMay2025,
      ground: false,
      whole,
      clean: { x: 40, y: 614, width: 880, height: 64 },
    },
    next: {
      field: { x: 36, ground: 708, pitch: 14.2 },
      solar: count.solarMay2025,
      frame: true,
      planned: { x: 496, ground: 708, pitch: 14.2 },
      wind: { x: 496, ground: 708, pitch: 14.2, width: columns, apart: 0 },
      storage: { x: 496, ground: 200, pitch: 14.2 },
    },
  };
};

const narrowScenes = (): Record<State, Partial<Scene> & { field: Stand }> => {
  const gauge: Stand = { x: 10, ground: 306, pitch: 7.6 };
  const whole: Rect = { x: 8, y: 42, width: 344, height: 148 };
  return {
    start: {
      field: { x: 12, ground: 256, pitch: 11.2 },
      start: true,
      unknown2020: { x: 12, y: 14, width: 336, height: 202 },
    },
    target: { field: gauge, start: true, frame: true, empty: true },
    passed: { field: gauge, solar: count.solarMay2024, frame: true },
    solar: { field: gauge, solar: count.solarMay2025, frame: true },
    roofs: {
      field: { x: 10, ground: 314, pitch: 5.5 },
      solar: count.solarMay2025,
      split: { dx: 176, lift: 36 },
    },
    wind: {
      field: { x: 10, ground: 306, pitch: 5.4 },
      solar: count.solarMay2025,
      frame: true,
      map: { scale: 0.38, x: -56, y: -146 },
      wind: { x: 290, ground: 266, pitch: 5.4, width: 10, apart: 3 },
    },
    share: {
      field: shareField(whole),
      solar: count.solarMay2025,
      ground: false,
      whole,
      clean: { x: 8, y: 250, width: 344, height: 34 },
    },
    next: {
      field: { x: 10, ground: 312, pitch: 5 },
      solar: count.solarMay2025,
      frame: true,
      planned: { x: 192, ground: 312, pitch: 5 },
      wind: { x: 192, ground: 312, pitch: 5, width: columns, apart: 0 },
      storage: { x: 192, ground: 92, pitch: 5 },
    },
  };
};

/** The field at the left foot of the rectangle, covering exactly the share of early 2025. */
function shareField(whole: Rect): Stand {
  const pitch = pitchForShare(count.solarMay2025, share.early2025, whole.width * whole.height);
  return { x: whole.x, ground: whole.y + whole.height, pitch };
}

/** The scene of a state in one of the two designs. */
export function scene(state: State, size: Size): Scene {
  const scenes = size.name === 'narrow' ? narrowScenes() : wideScenes();
  return { solar: 0, start: false, frame: false, empty: false, ground: true, ...scenes[state] };
}

/** Height in drawing units at which a number of cells stands in the field. */
export const level = (stand: Stand, cellCount: number, width: number = columns): number =>
  stand.ground - (cellCount / width) * stand.pitch;
