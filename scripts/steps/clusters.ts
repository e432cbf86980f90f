import { z } from 'zod';
import type { Step } from '../lib/context.ts';
import { demand, demandFact } from '../lib/demand.ts';
import { bilingualSchema } from '../schema.ts';

const FILE = 'data/clusters.yaml';

/** How many clusters each tier of "246" has. */
const TIERS = { 2: 2, 4: 4, 6: 6 } as const;

export const clusterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: bilingualSchema,
  tier: z.union([z.literal(2), z.literal(4), z.literal(6)]),
  /** Fact with the output wanted by 2025. */
  target: z.string(),
  /** Fact that names the clusters of the tier. */
  structure: z.string(),
  /** Facts with an output of the whole cluster, oldest first. */
  results: z.array(z.string()),
  /** False where the results do not share one scale and must not be drawn as a series. */
  comparable: z.boolean(),
  /** Other facts about the cluster. */
  others: z.array(z.string()),
  /** Ids of data/places.yaml. */
  places: z.array(z.string()),
  note: bilingualSchema.optional(),
});
/** src/generated/clusters.json is a list of these, target in yuan added. */
export type Cluster = z.infer<typeof clusterSchema> & { targetRmb: number };

/** Reads data/clusters.yaml: the twelve clusters of "246". */
export const clusters: Step = (context) => {
  const yaml = context.readYaml(FILE);
  const count = Array.isArray(yaml.data) ? yaml.data.length : 0;
  const list = Array.from({ length: count }, (_, index) => index).flatMap((index): Cluster[] => {
    const row = context.check(clusterSchema, yaml, [index]);
    if (!row) return [];
    const place = { file: FILE, line: yaml.lineOf([index]) };
    demandFact(context, place, 'target', row.target);
    demandFact(context, place, 'structure', row.structure);
    for (const id of row.results) demandFact(context, place, 'results', id);
    for (const id of row.others) demandFact(context, place, 'others', id);
    for (const id of row.places) {
      demand(context, place, 'places', id, [...context.placeIds], 'data/places.yaml');
    }
    const target = context.facts.get(row.target)?.fact;
    if (typeof target?.value === 'number' && target.unit === 'RMB') {
      return [{ ...row, targetRmb: target.value }];
    }
    if (target) {
      const message = `"target" is "${row.target}"; it must be a fact in the unit RMB.`;
      context.fail({ ...place, message });
    }
    return [];
  });
  for (const [tier, want] of Object.entries(TIERS)) {
    const have = list.filter((cluster) => cluster.tier === Number(tier)).length;
    if (have !== want) {
      const message = `tier ${tier} has ${have} clusters; "246" has ${want}.`;
      context.fail({ file: FILE, line: 1, message });
    }
  }
  return { 'clusters.json': list };
};
