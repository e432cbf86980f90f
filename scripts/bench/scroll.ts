/**
 * The story read on a slow phone: scrolled from end to end, stepped through by key, and scrolled again
 * and again to see what stays in memory.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { barePath } from './bare.ts';
import { longerPath } from './made.ts';
import type { Row } from './row.ts';
import type { Bench, Section } from './section.ts';

/** How many times slower than this machine. */
const slower = 4;
/** Pixels a second: the measure of all, and a pace at which every motion is shown. */
const speed = 1500;
const easy = 800;
const screens = [
  { width: 412, height: 915 },
  { width: 1440, height: 900 },
] as const;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args: { chrome_frame_reporter?: { state: string } };
}

async function metrics(client: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Records a trace while `act` runs; answers with its events. */
async function traced(client: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', take);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'benchmark',
      ],
    },
  });
  await act();
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', take);
  return events;
}

/** The longest task in ms of the page's main thread, which is that on which its layouts were made. */
function longestTask(events: readonly TraceEvent[]): number {
  const layouts = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  const threads = Map.groupBy(layouts, ({ pid, tid }) => `${pid}:${tid}`);
  const [main] = [...threads].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && `${pid}:${tid}` === main)
    .reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0);
}

/** Of the frames that were shown, the percentage that still had the page's state of before. */
function staleFrames(events: readonly TraceEvent[]): number {
  const states = events
    .filter(({ name, ph }) => name === 'PipelineReporter' && /[bX]/.test(ph))
    .map(({ args }) => args.chrome_frame_reporter?.state ?? '');
  const count = (state: string) => states.filter((one) => one === state).length;
  const [whole, partial] = [count('STATE_PRESENTED_ALL'), count('STATE_PRESENTED_PARTIAL')];
  return (partial / Math.max(1, whole + partial)) * 100;
}

/** Scrolls from the top to the end of the page; answers with the px scrolled. */
async function toTheEnd(page: Page, client: CDPSession, pace: number): Promise<number> {
  const height = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  const { width, height: tall } = page.viewportSize()!;
  await client.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: tall / 2,
    yDistance: -height,
    speed: pace,
    // A finger moves nothing in a browser without a window.
    gestureSourceType: 'mouse',
    preventFling: true,
  });
  const reached = await page.evaluate(() => scrollY);
  if (reached < height * 0.95)
    throw new Error(`The page was scrolled by ${reached} px of ${height}: nothing was measured.`);
  return Math.max(height, 1);
}

/** ms of script, style and layout for 1,000 px. Without a trace, which would cost as much again. */
async function scrollCost(page: Page, client: CDPSession, pace = speed): Promise<number> {
  const before = await metrics(client);
  const height = await toTheEnd(page, client, pace);
  const after = await metrics(client);
  const spent = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].reduce(
    (sum, name) => sum + (after[name]! - before[name]!) * 1000,
    0,
  );
  return (spent / height) * 1000;
}

/** The longest task in ms and the frames that lag behind in %, from a trace that may be kept. */
async function scrollFrames(page: Page, client: CDPSession, pace = speed, file?: string) {
  const events = await traced(client, async () => void (await toTheEnd(page, client, pace)));
  if (file) writeFileSync(file, JSON.stringify({ traceEvents: events }));
  return { longest: longestTask(events), stale: staleFrames(events) };
}

/** Opens a page, at once on the slow processor or later. */
async function opened(
  { browser, origin }: Bench,
  path: string,
  viewport: (typeof screens)[number],
  { slow = true } = {},
) {
  const context = await (await browser()).newContext({ viewport, hasTouch: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto((await origin()) + path, { waitUntil: 'networkidle' });
  if (slow) await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, client, close: () => context.close() };
}

/** Sums up the layout shifts of a page from now on, and of those that it has seen, in `shifted`. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[]) {
        (window as unknown as { shifted: number }).shifted += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** ms from each press of the key for the next step to the next paint, through the whole story. */
async function stepTimes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') durations.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    scrollTo(0, 0);
  });
  const steps = 60;
  for (let i = 0; i < steps; i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(400);
  }
  const slow = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
  // What took less than 16 ms is not reported one by one.
  return [...slow, ...Array.from({ length: Math.max(0, steps - slow.length) }, () => 16)];
}

const percentile = (values: readonly number[], p: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((values.length * p) / 100) - 1]!;

/** MB of script's memory after everything that can go is gone: all, and without code that the engine made. */
async function heap(client: CDPSession): Promise<{ all: number; own: number }> {
  await client.send('HeapProfiler.collectGarbage');
  const all = (await metrics(client)).JSHeapUsedSize! / 1e6;
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
    nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let own = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) own += nodes[at + size]!;
  }
  return { all, own: own / 1e6 };
}

/** Down and up the page once, as fast as frames come. */
async function downAndUp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let y = 0; y < 2 * end; y += 400) {
      scrollTo(0, end - Math.abs(end - y));
      await frame();
    }
  });
}

export const scroll: Section = {
  id: 'scroll',
  title: `Reading the story, processor ${slower} × slower`,
  async measure(bench) {
    const rows: Row[] = [];
    for (const screen of screens) {
      const size = `${screen.width} × ${screen.height}`;
      const [cost, longest, stale, shift]: number[][] = [[], [], [], []];
      for (let i = 0; i < bench.runs; i++) {
        bench.say(`scrolling at ${size}, ${i + 1} of ${bench.runs}`);
        const still = await opened(bench, '/', screen);
        await watchShifts(still.page);
        cost!.push(await scrollCost(still.page, still.client));
        shift!.push(
          await still.page.evaluate(() => (window as unknown as { shifted: number }).shifted),
        );
        await still.close();

        const { page, client, close } = await opened(bench, '/', screen);
        const file = i
          ? undefined
          : bench.profile && join(bench.profile, `scroll-${screen.width}.json`);
        const one = await scrollFrames(page, client, speed, file);
        longest!.push(one.longest);
        stale!.push(one.stale);
        await close();
      }
      rows.push(
        { name: `${size}, script and layout for 1,000 px`, unit: 'ms', runs: cost!, budget: 30 },
        { name: `${size}, longest task`, unit: 'ms', runs: longest!, budget: 30 },
        { name: `${size}, frames that lag behind`, unit: '%', runs: stale!, budget: 5 },
        { name: `${size}, layout shift`, unit: '', runs: shift!, budget: 0 },
      );
    }
    for (const [name, path, pace] of [
      [`${easy} px/s`, '/', easy],
      ['three times the chapters', longerPath, speed],
      ['bare page', barePath, speed],
    ] as const) {
      bench.say(`scrolling: ${name}`);
      const once = async <Answer>(
        act: (page: Page, client: CDPSession, pace: number) => Promise<Answer>,
      ) => {
        const { page, client, close } = await opened(bench, path, screens[0]);
        // The bare page is short.
        if (path === barePath)
          await page.addStyleTag({ content: 'main { padding-bottom: 9000px }' });
        return act(page, client, pace).finally(close);
      };
      const perThousand = await once(scrollCost);
      const { longest } = await once(scrollFrames);
      rows.push(
        { name: `${name}, script and layout for 1,000 px`, unit: 'ms', runs: [perThousand] },
        { name: `${name}, longest task`, unit: 'ms', runs: [longest] },
      );
    }

    bench.say('stepping by key');
    const story = await opened(bench, '/', screens[0]);
    const times = await stepTimes(story.page);
    await story.close();
    rows.push(
      {
        name: 'step by key to next paint, half of them',
        unit: 'ms',
        runs: [percentile(times, 50)],
      },
      { name: 'the same, 99 of 100', unit: 'ms', runs: [percentile(times, 99)], budget: 100 },
    );

    bench.say('memory');
    const memory = await opened(bench, '/', screens[0], { slow: false });
    await downAndUp(memory.page);
    const first = await heap(memory.client);
    const held = await metrics(memory.client);
    for (let i = 0; i < 10; i++) await downAndUp(memory.page);
    const last = await heap(memory.client);
    const after = await metrics(memory.client);
    await memory.close();
    const grown = (name: string) => after[name]! - held[name]!;
    rows.push(
      { name: 'script memory after the whole scroll', unit: 'MB', runs: [first.all], budget: 15 },
      {
        name: 'growth after ten times down and up',
        unit: '%',
        runs: [(last.all / first.all - 1) * 100],
        budget: 3,
      },
      {
        name: 'the same without code that the engine has made faster',
        unit: '%',
        runs: [(last.own / first.own - 1) * 100],
        budget: 3,
      },
      {
        name: 'nodes and listeners more, the same',
        unit: '',
        runs: [grown('Nodes') + grown('JSEventListeners')],
        budget: 0,
      },
    );
    return rows;
  },
};
