import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../../scripts/lib/browser.ts';
import { serve } from '../../../scripts/serve.ts';
import { freePort, root } from '../harness.ts';
import type { Host } from './hosts.ts';

/** An article in another origin than the charts. */
export interface Article {
  page: Page;
  /** Console errors and exceptions, those of the frame too, and requests that failed. */
  faults: string[];
  /** The chart's own page. */
  guest(): Frame;
  close(): Promise<void>;
}

/** The built site on one port, articles on another, and a browser. */
export function twoOrigins() {
  const pages = new Map<string, string>();
  const articles = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(html);
  });
  let browser: Browser;
  let server: { stop(): Promise<void> };
  let site = '';
  let elsewhere = '';

  beforeAll(async () => {
    const port = await freePort();
    server = await serve(root, port);
    site = `http://localhost:${port}`;
    await new Promise<void>((up) => articles.listen(0, () => up()));
    elsewhere = `http://localhost:${(articles.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    articles.close();
    await server?.stop();
  });

  const publish = (body: string): string => {
    const path = `/${pages.size}`;
    pages.set(
      path,
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title>${body.replaceAll('{site}', site)}`,
    );
    return path;
  };

  return {
    site: () => site,
    /** Puts a page among the articles; its address from their root. */
    publish,
    /** Opens an article with this body; `{site}` stands for the address of the charts. */
    async open(body: string, options: BrowserContextOptions = {}): Promise<Article> {
      const path = publish(body);
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('requestfailed', (request) => {
        // A picture that is no longer wanted is let go of; that is no fault.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          faults.push(`failed: ${request.url()}`);
      });
      await page.goto(elsewhere + path, { waitUntil: 'load' });
      return {
        page,
        faults,
        guest: () => page.frames().find((frame) => frame.url().startsWith(site))!,
        close: () => context.close(),
      };
    },
  };
}

/** The body of an article with one frame, of a width, in the care of a host. */
export const articleWith = (host: Host, path: string, width: number): string => `
  <p>Words before.</p>
  <div style="width:${width}px"><iframe width="100%" height="150" style="border:0;width:100%"></iframe></div>
  <p>Words after.</p>
  <script>
    const host = {
      ${[host.prepare, host.listen].filter(Boolean).map(String).join(',\n')}
    };
    const frame = document.querySelector('iframe');
    host.listen?.(frame);
    const address = '{site}${path}';
    frame.src = host.prepare?.(frame, address) ?? address;
  </script>`;
