import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { ballastData } from './scripts/astro-data.ts';
import { portableHash } from './scripts/portable/hash.ts';
import { moduleSizes } from './scripts/weights/modules.ts';
import { storyMarkdown } from './src/story/markdown.ts';

export default defineConfig({
  // Set SITE to the public address when there is one; without it no absolute address is written.
  site: process.env.SITE,
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    // Quotation marks and dashes are set by hand, since Chinese has its own.
    processor: satteri({ mdastPlugins: [storyMarkdown()], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [ballastData(), mdx()],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [portableHash(), moduleSizes()] },
});
