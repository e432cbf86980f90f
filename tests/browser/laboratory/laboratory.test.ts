import type { Page } from 'playwright-core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { pagePath } from '../../../src/i18n/paths.ts';
import { root, screens, shifts, site } from '../harness.ts';
import type { Screen, Visit } from '../harness.ts';
import { accounts, keepAccounts } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { expectAgreement } from './agreement.ts';
import { Player } from './player.ts';
import { traces } from './traces.ts';
import type { Gesture, Rest, Trace } from './traces.ts';

const { visit } = site();

const isRest = (gesture: Gesture): gesture is Rest =>
  gesture === 'rest' || 'at' in gesture || 'inView' in gesture;

/**
 * Whether a trace changes what there is to lay out: then things move without being pushed. With its taste
 * of motion a browser also chooses anew between fonts that came late and those it has shown so far.
 */
const reshapes = (gestures: Gesture[]): boolean =>
  gestures.some(
    (gesture) =>
      !isRest(gesture) &&
      ('window' in gesture ||
        'text' in gesture ||
        'motion' in gesture ||
        'reload' in gesture ||
        ('hidden' in gesture && reshapes(gesture.hidden))),
  );

/** Waits until nothing is left to run by itself, and the address has been written. */
async function expectQuiet(page: Page, when: string) {
  const end = Date.now() + 10_000;
  let { pending } = await accounts(page);
  while (pending.length && Date.now() < end) {
    await new Promise((next) => setTimeout(next, 20));
    ({ pending } = await accounts(page));
  }
  expect(pending, when).toEqual([]);
}

const held = ({ listeners, observed }: Accounts) => ({ listeners, observed });

/** Brings the reader near every chart, the explorer and the ending, which begin with that, and home again. */
async function warm(player: Player) {
  for (const { id, states } of charts) {
    await player.play({ to: `#${id}-${states[0]!}` });
    await player.rest();
  }
  await player.play({ to: '#circles-explorer' });
  await player.page.waitForSelector('[data-explorer][data-ready]');
  await player.play({ to: '#ending' });
  await player.rest();
  await player.home();
}

/** By turns, so that each trace is played in each language. */
const playedOn = (screen: Screen, language: number) => (trace: Trace, index: number) =>
  trace.on ? trace.on === screen : (index + language) % 2 === Object.keys(screens).indexOf(screen);

for (const [language, locale] of locales.entries()) {
  for (const screen of Object.keys(screens) as Screen[]) {
    describe(`the scroll laboratory, ${locale}, ${screen}`, () => {
      let story: Visit;
      let player: Player;
      let before: ReturnType<typeof held>;

      /** A trace that failed may have left the page anywhere: the next one, or its second try, has a new one. */
      let whole = false;
      const open = async () => {
        await story?.close();
        const fingers = screen === 'phone';
        story = await visit(
          pagePath(locale),
          {
            viewport: screens[screen],
            isMobile: fingers,
            hasTouch: fingers,
          },
          keepAccounts,
        );
        player = await Player.on(story.page, screen);
        await warm(player);
        before = held(await accounts(story.page));
        whole = true;
      };
      beforeAll(open);
      afterAll(() => story?.close());

      for (const { name, gestures } of traces.filter(playedOn(screen, language)))
        test(`${name}: shows what the position says, and leaves nothing behind`, async () => {
          if (!whole) await open();
          whole = false;
          const { page, faults } = story;
          const shifted = (await shifts(page)).value;
          for (const [index, gesture] of gestures.entries()) {
            if (!isRest(gesture)) {
              await player.play(gesture);
              continue;
            }
            await player.rest();
            const found = await expectAgreement(page, locale, `after ${index}`);
            if (gesture !== 'rest') expect(found, `after ${index}`).toMatchObject(gesture);
          }
          await player.rest();
          await expectQuiet(page, 'at the end');
          const { at } = await expectAgreement(page, locale, 'at the end');
          expect(await page.evaluate(() => location.hash)).toBe(at && `#${at}`);

          await player.home();
          const home = await expectAgreement(page, locale, 'home');
          expect(home.at).toBe('');
          if (gestures.some((gesture) => !isRest(gesture) && 'reload' in gesture))
            await warm(player);
          const { value, nodes } = await shifts(page);
          if (!reshapes(gestures)) expect(value - shifted, nodes.join()).toBe(0);
          expect(held(await accounts(page))).toEqual(before);
          expect(faults.splice(0)).toEqual([]);
          whole = true;
        });

      test('nothing runs while nothing moves', async () => {
        if (!whole) await open();
        const { page } = story;
        await expectQuiet(page, 'at rest');
        const { ran } = await accounts(page);
        await page.waitForTimeout(1000);
        expect((await accounts(page)).ran).toBe(ran);
      });
    });
  }
}

test('undone, the story holds on to nothing', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { startStory } from './src/story/client.ts';
        window.begin = () => (window.end = startStory(document.querySelector('[data-story]')));`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const { page, faults, close } = await visit(
    '/404.html',
    { viewport: screens.desktop, bypassCSP: true },
    keepAccounts,
  );
  // The story without its scripts, so that this test starts it, and can end it.
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script.*?<\/script>/gs, '');
    await route.fulfill({ response, body });
  });
  await page.goto(new URL('/index.html', page.url()).href);
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const before = held(await accounts(page));
  const player = await Player.on(page, 'desktop');
  await page.evaluate('begin()');
  for (const { gestures } of traces.filter(({ name }) => /turned|small/.test(name)))
    for (const gesture of gestures) await (isRest(gesture) ? player.rest() : player.play(gesture));
  expect(held(await accounts(page))).not.toEqual(before);
  await page.evaluate('end()');
  await expectQuiet(page, 'undone');
  const after = held(await accounts(page));
  // scrollama never takes back the one that it puts on the document.
  delete after.listeners['scroll on document'];
  expect(after).toEqual(before);
  expect(faults).toEqual([]);
  await close();
});
