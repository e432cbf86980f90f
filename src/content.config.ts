import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Chapters, one folder per language, one file per chapter; the order is that of the file names. */
const chapters = defineCollection({
  loader: glob({ base: './src/content', pattern: '*/[0-9][0-9]-*.mdx' }),
  schema: z.strictObject({
    chart: z.string(),
    title: z.string(),
    standfirst: z.string(),
  }),
});

/** What stands before the first chapter and after the last. */
const frame = defineCollection({
  loader: glob({ base: './src/content', pattern: '*/{opening,ending}.mdx' }),
  schema: z.strictObject({ title: z.string(), deck: z.string().optional() }),
});

/** Pages of running text. */
const articles = defineCollection({
  loader: glob({ base: './src/content', pattern: '*/method.mdx' }),
  schema: z.strictObject({ title: z.string(), deck: z.string() }),
});

export const collections = { chapters, frame, articles };
