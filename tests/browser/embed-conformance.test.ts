import { expect, test } from 'vitest';
import { hosts } from './hosts/hosts.ts';
import type { Host } from './hosts/hosts.ts';
import { articleWith, twoOrigins } from './hosts/server.ts';

const { open, publish } = twoOrigins();
const widths = [320, 600, 900];
const path = '/embed/energy/?view=static&state=wind';

/** An article that tells the page around it what its frame wanted and what it was given. */
const reporting = (host: Host, width: number): string => `${articleWith(host, path, width)}
  <script>
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data?.sentinel !== 'ballast' || data.type !== 'height') return;
      // The host has the same message in another dialect to deal with first.
      setTimeout(() => parent.postMessage({
        cell: ${JSON.stringify(`${host.name} ${width}`)},
        wanted: data.height,
        given: frame.getBoundingClientRect().height,
      }, '*'), 200);
    });
  </script>`;

/** Every host in a frame of its own, and a table of how each has understood. */
const conformance = (): string => `
  <h1>Heights that hosts give the frame</h1>
  <table>
    <tr><th></th>${widths.map((width) => `<th>${width} px</th>`).join('')}</tr>
    ${hosts
      .map(
        ({ name }) =>
          `<tr><th>${name}</th>${widths.map((width) => `<td id="${name} ${width}"></td>`).join('')}</tr>`,
      )
      .join('')}
  </table>
  ${hosts
    .flatMap((host) =>
      widths.map(
        (width) =>
          `<iframe src="${publish(reporting(host, width))}" width="940" height="1300"></iframe>`,
      ),
    )
    .join('')}
  <script>
    addEventListener('message', ({ data }) => {
      const cell = data?.cell && document.getElementById(data.cell);
      if (!cell) return;
      cell.textContent = data.given + ' px for ' + data.wanted;
      cell.dataset.wanted = data.wanted;
      cell.dataset.given = data.given;
    });
  </script>`;

test('one page shows every host at every width, each within 1 px', async () => {
  const { page, faults, close } = await open(conformance(), {
    viewport: { width: 1000, height: 1400 },
  });
  await page.waitForFunction(
    (cells) => document.querySelectorAll('td[data-given]').length === cells,
    hosts.length * widths.length,
  );
  await page.waitForTimeout(1500);
  for (const { name, gives = (height: number) => height } of hosts)
    for (const width of widths) {
      const { wanted, given } = await page
        .locator(`[id="${name} ${width}"]`)
        .evaluate((cell) => ({ ...(cell as HTMLElement).dataset }));
      expect(
        Math.abs(Number(given) - gives(Number(wanted))),
        `${name}, ${width} px`,
      ).toBeLessThanOrEqual(1);
    }
  expect(faults).toEqual([]);
  await close();
});
