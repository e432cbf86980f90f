/** What stands on the deck, in units of the ship. A three-masted junk; only the picture needs it. */

/** A mast from its foot at the rail to its head. */
export const masts = ['M300 150L262-400', 'M1500 430L1530-1010', 'M3060 400L3180-640'] as const;

/** A battened lug sail by its corners: foot aft, foot fore, head fore, head aft. */
type Corners = readonly [[number, number], [number, number], [number, number], [number, number]];

interface Sail {
  key: string;
  hoisted: Corners;
  lowered: Corners;
  battens: number;
}

const sails: readonly Sail[] = [
  {
    key: 'mizzen',
    hoisted: [[60, -10], [540, 80], [500, -260], [170, -390]],
    lowered: [[50, -20], [550, 80], [556, 10], [60, -110]],
    battens: 4,
  },
  {
    key: 'main',
    hoisted: [[840, 200], [1700, 300], [1650, -680], [1180, -960]],
    lowered: [[820, 210], [1690, 310], [1700, 200], [830, 70]],
    battens: 7,
  },
  {
    key: 'fore',
    hoisted: [[2840, 260], [3420, 200], [3390, -440], [3010, -600]],
    lowered: [[2840, 260], [3450, 170], [3465, 80], [2850, 140]],
    battens: 5,
  },
]; // prettier-ignore

/**
 * A sail as one path: its edge, the after edge bulging from batten to batten, and its battens. Set or
 * lowered it has the same commands, so that it can be hoisted.
 */
function sailPath({ hoisted, lowered, battens }: Sail, set: boolean): string {
  const [footAft, footFore, headFore, headAft] = set ? hoisted : lowered;
  const between = (a: readonly number[], b: readonly number[], t: number) =>
    [a[0]! + (b[0]! - a[0]!) * t, a[1]! + (b[1]! - a[1]!) * t] as const;
  const at = (p: readonly number[]) => `${Math.round(p[0]!)} ${Math.round(p[1]!)}`;
  const bulge = set ? 26 : 8;
  let d = `M${at(footAft)}L${at(footFore)}L${at(headFore)}L${at(headAft)}`;
  for (let i = battens - 1; i >= 0; i--) {
    const from = between(footAft, headAft, (i + 1) / battens);
    const to = between(footAft, headAft, i / battens);
    const middle = between(from, to, 0.5);
    d += `Q${at([middle[0] - bulge, middle[1] + bulge / 3])} ${at(to)}`;
  }
  for (let i = 1; i < battens; i++) {
    d += `M${at(between(footAft, headAft, i / battens))}L${at(between(footFore, headFore, i / battens))}`;
  }
  return d;
}

export const sailPaths = (set: boolean): { key: string; d: string }[] =>
  sails.map((sail) => ({ key: sail.key, d: sailPath(sail, set) }));

/** The house on the poop, its roof and windows. */
export const house = 'M440 222L440 96L800 160L800 308ZM405 92L845 172L845 144L420 60Z';
export const windows =
  'M490 146l60 11v56l-60-11ZM590 164l60 11v56l-60-11ZM690 182l60 11v56l-60-11Z';

/** The rudder hangs aft, deeper than the keel; the holes make it lighter to turn. */
export const rudder =
  'M196 330L292 560L330 860L462 1420L436 1700L236 1740L120 1490L176 900L200 590Z';
export const rudderHoles =
  'M262 1040l34 52-30 56-34-52ZM288 1240l34 52-30 56-34-52ZM222 1330l34 52-30 56-34-52ZM330 1420l34 52-30 56-34-52Z';

/** Strakes of the side above the deck. */
export const strakes =
  'M90 190C400 300 760 372 1190 440C1660 504 2300 512 2830 486C3230 462 3600 380 3850 250';

/** Deck beams aft and forward of the hatch, and the coaming around it. */
export const deckPath = (deck: number, hatch: readonly [number, number]): string =>
  `M292 ${deck}H${hatch[0]}v-64h22v94H366ZM3716 ${deck}H${hatch[1]}v-64h-22v94H3704Z`;

/** The eye at the bow, with which a junk looks ahead. */
export const eye = { x: 3560, y: 345, r: 62, pupil: 30 };
