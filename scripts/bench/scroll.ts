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
/** Pixels a second. */
const speed = 1500;
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

/** Scrolls to the end of the page; costs in ms for 1,000 px, the longest task, and stale frames in %. */
async function scrollCost(page: Page, client: CDPSession, trace?: string) {
  const height = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  const { width, height: tall } = page.viewportSize()!;
  const before = await metrics(client);
  const events = await traced(client, async () => {
    await client.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: tall / 2,
      yDistance: -height,
      speed,
      // A finger moves nothing in a browser without a window.
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  });
  const reached = await page.evaluate(() => scrollY);
  if (reached < height * 0.95)
    throw new Error(`The page was scrolled by ${reached} px of ${height}: nothing was measured.`);
  const after = await metrics(client);
  if (trace) writeFileSync(trace, JSON.stringify({ traceEvents: events }));
  const spent = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].reduce(
    (sum, name) => sum + (after[name]! - before[name]!) * 1000,
    0,
  );
  return {
    perThousand: (spent / Math.max(height, 1)) * 1000,
    longest: longestTask(events),
    stale: staleFrames(events),
  };
}

async function opened(
  { browser, origin }: Bench,
  path: string,
  viewport: (typeof screens)[number],
) {
  const context = await (await browser()).newContext({ viewport, hasTouch: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto((await origin()) + path, { waitUntil: 'networkidle' });
  return { page, client, close: () => context.close() };
}

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

/** MB of script's memory after everything that can go is gone. */
async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await metrics(client)).JSHeapUsedSize! / 1e6;
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
        const { page, client, close } = await opened(bench, '/', screen);
        await page.evaluate(() => {
          Object.assign(window, { shifted: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as { value: number }[]) {
              (window as unknown as { shifted: number }).shifted += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
        const trace =
          bench.profile && i === 0 ? join(bench.profile, `scroll-${screen.width}.json`) : undefined;
        const one = await scrollCost(page, client, trace);
        cost!.push(one.perThousand);
        longest!.push(one.longest);
        stale!.push(one.stale);
        shift!.push(await page.evaluate(() => (window as unknown as { shifted: number }).shifted));
        await close();
      }
      rows.push(
        { name: `${size}, script and layout for 1,000 px`, unit: 'ms', runs: cost!, budget: 30 },
        { name: `${size}, longest task`, unit: 'ms', runs: longest!, budget: 30 },
        { name: `${size}, frames that lag behind`, unit: '%', runs: stale!, budget: 5 },
        { name: `${size}, layout shift`, unit: '', runs: shift!, budget: 0 },
      );
    }
    bench.say('scrolling three times the chapters');
    const longer = await opened(bench, longerPath, screens[0]);
    await longer.client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const three = await scrollCost(longer.page, longer.client);
    await longer.close();
    rows.push(
      {
        name: 'three times the chapters, script and layout for 1,000 px',
        unit: 'ms',
        runs: [three.perThousand],
      },
      { name: 'three times the chapters, longest task', unit: 'ms', runs: [three.longest] },
    );

    bench.say('scrolling the bare page');
    const bare = await opened(bench, barePath, screens[0]);
    await bare.page.addStyleTag({ content: 'main { padding-bottom: 9000px }' });
    await bare.client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const { perThousand, longest } = await scrollCost(bare.page, bare.client);
    await bare.close();
    rows.push(
      { name: 'bare page, script and layout for 1,000 px', unit: 'ms', runs: [perThousand] },
      { name: 'bare page, longest task', unit: 'ms', runs: [longest] },
    );

    bench.say('stepping by key');
    const story = await opened(bench, '/', screens[0]);
    await story.client.send('Emulation.setCPUThrottlingRate', { rate: slower });
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
    const memory = await opened(bench, '/', screens[0]);
    await downAndUp(memory.page);
    const first = await heap(memory.client);
    const held = await metrics(memory.client);
    for (let i = 0; i < 10; i++) await downAndUp(memory.page);
    const last = await heap(memory.client);
    const after = await metrics(memory.client);
    await memory.close();
    const grown = (name: string) => after[name]! - held[name]!;
    rows.push(
      { name: 'script memory after the whole scroll', unit: 'MB', runs: [first], budget: 15 },
      {
        name: 'growth after ten times down and up',
        unit: '%',
        runs: [(last / first - 1) * 100],
        budget: 3,
      },
      // What grows without these is the engine's own: code that it has made faster.
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
