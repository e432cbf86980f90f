import Matter from 'matter-js';
import { sinCos } from './arithmetic.ts';
import type { Point, Polygon } from './polygon.ts';

const { Bodies, Body, Composite, Engine } = Matter;

/** A stone at rest: where its centre lies and by how many degrees it is turned. */
export interface Rest {
  x: number;
  y: number;
  degrees: number;
}

export interface Pour {
  /** Outlines about their centre of mass, in the order in which they are poured. */
  stones: readonly Polygon[];
  /** Floor and sides, from the stern along the keel to the bow. */
  ceiling: readonly Point[];
  /** Where the stone of that index leaves the chute. */
  drop: (index: number) => Point;
  /** Angle of the stone when it leaves, in radians. */
  turn: (index: number) => number;
}

const STEP_MS = 1000 / 60;
/** Worn, wet stones: they slide until the heap is nearly level. */
const FRICTION = 0.05;
/** Steps between one stone and the next. */
const EVERY = 2;
/** After the last stone the heap is given this many steps to come to rest. */
const CALM = 700;

/**
 * Pours stones into a hull and lets them settle: matter-js with fixed steps and a fixed order. The
 * result is the same on every machine, since angles are turned by sums and products only.
 */
export function settle({ stones, ceiling, drop, turn }: Pour): Rest[] {
  return withPlainRotation(() => {
    const engine = Engine.create({
      gravity: { x: 0, y: 1, scale: 0.001 },
      positionIterations: 10,
      velocityIterations: 8,
      enableSleeping: true,
    });
    Composite.add(engine.world, walls(ceiling));
    const bodies: Matter.Body[] = [];
    const steps = stones.length * EVERY + CALM;
    for (let step = 0; step < steps; step++) {
      if (step % EVERY === 0 && bodies.length < stones.length) {
        const i = bodies.length;
        const at = drop(i);
        const body = Bodies.fromVertices(at.x, at.y, [stones[i]!.map((p) => ({ ...p }))], {
          friction: FRICTION,
          frictionStatic: 0.1,
          frictionAir: 0.012,
          restitution: 0.02,
          density: 0.001,
          slop: 0.5,
          sleepThreshold: 45,
        });
        Body.setAngle(body, turn(i));
        Body.setVelocity(body, { x: 0, y: 14 });
        bodies.push(body);
        Composite.add(engine.world, body);
      }
      Engine.update(engine, STEP_MS);
    }
    return bodies.map((body) => ({
      x: body.position.x,
      y: body.position.y,
      degrees: (body.angle * 180) / Math.PI,
    }));
  });
}

/** Thick planks behind each stretch of the ceiling, and high sides above it that keep all aboard. */
function walls(ceiling: readonly Point[]): Matter.Body[] {
  const depth = 260;
  const chute = 2400;
  const first = ceiling[0]!;
  const last = ceiling[ceiling.length - 1]!;
  const line = [{ x: first.x, y: first.y - chute }, ...ceiling, { x: last.x, y: last.y - chute }];
  return line.slice(0, -1).map((a, i) => {
    const b = line[i + 1]!;
    const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
    // Outward: to the left of the way from stern to bow on a screen is down.
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const [nx, ny] = [-uy, ux];
    const corners = [
      a,
      b,
      { x: b.x + nx * depth, y: b.y + ny * depth },
      { x: a.x + nx * depth, y: a.y + ny * depth },
    ];
    const centre = Matter.Vertices.centre(corners.map((p) => ({ ...p })) as Matter.Vector[]);
    return Bodies.fromVertices(centre.x, centre.y, [corners.map((p) => ({ ...p }))], {
      isStatic: true,
      friction: FRICTION,
    });
  });
}

/**
 * While `run` lasts, matter-js turns its corners and axes without Math.sin and Math.cos. Both are put
 * back whatever happens.
 */
function withPlainRotation<T>(run: () => T): T {
  const vertices = Matter.Vertices as unknown as Record<'rotate', unknown>;
  const axes = (Matter as unknown as { Axes: Record<'rotate', unknown> }).Axes;
  const before = [vertices.rotate, axes.rotate];
  vertices.rotate = (points: Point[], angle: number, about: Point) => {
    if (angle === 0) return points;
    const { sin, cos } = sinCos(angle);
    for (const p of points) {
      const [dx, dy] = [p.x - about.x, p.y - about.y];
      p.x = about.x + (dx * cos - dy * sin);
      p.y = about.y + (dx * sin + dy * cos);
    }
    return points;
  };
  axes.rotate = (directions: Point[], angle: number) => {
    if (angle === 0) return;
    const { sin, cos } = sinCos(angle);
    for (const d of directions) {
      const x = d.x * cos - d.y * sin;
      d.y = d.x * sin + d.y * cos;
      d.x = x;
    }
  };
  try {
    return run();
  } finally {
    [vertices.rotate, axes.rotate] = before;
  }
}
