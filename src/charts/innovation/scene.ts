import type { Label } from '../kit/label.ts';
import type { Stroke } from '../kit/scene.ts';

/** The ship, and what her cargo means in this state. */
export interface Vessel {
  x: number;
  y: number;
  scale: number;
  /** Whether a quarter of the stones is a promise, is hatched, or no stones are to be seen. */
  cargo: 'none' | 'promise' | 'unpublished';
}

/** Everything one state shows. Drawing units. */
export interface Scene {
  /** The surface of the sea. */
  sea: number;
  vessel?: Vessel;
  /** Contour lines of hills, from the foot up. */
  contours: readonly Stroke[];
  /** Single stones that stand for events. */
  stones: readonly Stroke[];
  rules: readonly Stroke[];
  labels: readonly Label[];
}
