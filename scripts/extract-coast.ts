/**
 * Makes the three land files in data/geography/ again from public packages.
 *
 *   node scripts/extract-coast.ts                 in a fresh temporary folder
 *   node scripts/extract-coast.ts --work <dir>    keep and reuse the downloads in <dir>
 *
 * The packages are large (about 40 MB to fetch, 147 MB of JSON) and change never, so they are not
 * dependencies: their small extracts are kept in the repository instead. Needs a network and about
 * 4 GB of memory. No administrative boundary is read or written.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { gzipSync } from 'node:zlib';
import type { GeometryCollection, MultiPolygon, Position } from 'geojson';

const OSM_LAND = '@geo-maps/earth-lands-1m@0.6.0';
const NATURAL_EARTH = 'world-atlas@2.0.2';
const MAPSHAPER = 'mapshaper@0.7.70';

/** West, south, east, north in degrees: everything the two OpenStreetMap extracts can show. */
const REGION = [112, 24, 126.5, 37.2] as const;
const MIN_ISLAND_KM2 = 0.15;
const MIN_LAKE_KM2 = 15;

/**
 * One extract: the box it is cut to, the islands it drops and the distance, in metres, below which
 * a bend is smoothed away. The distances were chosen by eye at 1,000 px: see data/geography/README.md.
 */
const EXTRACTS = [
  {
    name: 'ningbo-land',
    box: '119.7,28.2,123.6,31.1',
    minIsland: '0.4e6',
    interval: 180,
    quantization: 20000,
  },
  {
    name: 'yrd-land',
    box: '112.5,24.5,126.2,36.8',
    minIsland: '3e6',
    interval: 900,
    quantization: 20000,
  },
] as const;

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'data', 'geography');

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (done.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${done.stderr || done.error?.message}`);
  }
  return done.stdout;
}

/** Fetches a package at its pinned version and unpacks it; returns its folder. */
function fetchPackage(spec: string, work: string): string {
  const folder = join(work, spec.replaceAll(/[^a-z0-9.]+/gi, '-').replace(/^-/, ''));
  if (existsSync(join(folder, 'package', 'package.json'))) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', spec], folder)) as [
    { filename: string },
  ];
  run('tar', ['xzf', packed.filename], folder);
  return join(folder, 'package');
}

function mapshaper(args: string, work: string): void {
  run('npx', ['--yes', '--package', MAPSHAPER, 'mapshaper', ...args.split(' ')], work);
}

/** Signed area in km² on a sphere, good enough to tell a lake from a pond. */
function ringArea(ring: readonly Position[]): number {
  const rad = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [lon1 = 0, lat1 = 0] = ring[i] ?? [];
    const [lon2 = 0, lat2 = 0] = ring[i + 1] ?? [];
    sum += (lon2 - lon1) * rad * (2 + Math.sin(lat1 * rad) + Math.sin(lat2 * rad));
  }
  return (sum * 6371.0088 ** 2) / 2;
}

function meetsRegion(ring: readonly Position[]): boolean {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west < REGION[2] && east > REGION[0] && south < REGION[3] && north > REGION[1];
}

/** The land of the region out of the whole earth's, without specks and ponds. */
function cutRegion(world: GeometryCollection<MultiPolygon>): MultiPolygon {
  const coordinates = world.geometries
    .flatMap((geometry) => geometry.coordinates)
    .filter(([outer = []]) => meetsRegion(outer))
    .filter(([outer = []]) => Math.abs(ringArea(outer)) >= MIN_ISLAND_KM2)
    .map(([outer = [], ...holes]) => [
      outer,
      ...holes.filter((hole) => meetsRegion(hole) && Math.abs(ringArea(hole)) >= 4),
    ]);
  return { type: 'MultiPolygon', coordinates };
}

function extractOsmLand(work: string): void {
  const cut = join(work, 'region.json');
  if (!existsSync(join(work, 'land.json'))) {
    const folder = fetchPackage(OSM_LAND, work);
    const text = readFileSync(join(folder, 'map.geo.json'), 'utf8');
    const world = JSON.parse(text) as GeometryCollection<MultiPolygon>;
    writeFileSync(cut, JSON.stringify(cutRegion(world)));
    mapshaper(
      `region.json -clip bbox=${REGION.join(',')} -clean -o land.json format=geojson`,
      work,
    );
  }
  for (const { name, box, minIsland, interval, quantization } of EXTRACTS) {
    mapshaper(
      `land.json -clean gap-fill-area=${MIN_LAKE_KM2}km2 -filter this.area>${minIsland} ` +
        `-dissolve -clip bbox=${box} -simplify weighted interval=${interval} keep-shapes ` +
        `-o ${name}.topo.json format=topojson quantization=${quantization}`,
      work,
    );
  }
}

function extractChina(work: string): void {
  const folder = fetchPackage(NATURAL_EARTH, work);
  // land-*, never countries-*: no frontier may reach the page. The clip is wider than any view.
  mapshaper(
    `${join(folder, 'land-50m.json')} -clip bbox=82,8,142,54 -filter-islands min-area=400km2 ` +
      `-simplify weighted interval=4000 keep-shapes ` +
      `-o china-land.topo.json format=topojson quantization=10000`,
    work,
  );
}

function main(): void {
  // Parsing 147 MB of JSON needs more than Node's default heap on small machines.
  setFlagsFromString('--max-old-space-size=4096');
  const { values } = parseArgs({ options: { work: { type: 'string' } } });
  const work = values.work ? resolve(values.work) : mkdtempSync(join(tmpdir(), 'coast-'));
  mkdirSync(work, { recursive: true });
  try {
    extractOsmLand(work);
    extractChina(work);
    mkdirSync(target, { recursive: true });
    for (const name of [...EXTRACTS.map((extract) => extract.name), 'china-land']) {
      const file = join(target, `${name}.topo.json`);
      copyFileSync(join(work, `${name}.topo.json`), file);
      const gzip = gzipSync(readFileSync(file)).length;
      console.log(`${name}.topo.json: ${statSync(file).size} bytes, ${gzip} gzip`);
    }
  } finally {
    if (!values.work) rmSync(work, { recursive: true, force: true });
  }
}

main();
