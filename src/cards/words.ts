import type { Locale } from '../i18n/locales.ts';

/** The words of the page of a single step, in one language. Counts come as text. */
interface CardWords {
  /** What the whole is, in one line, after the name of the site. May name facts in braces. */
  about: string;
  /** Where the step stands, before the title of its chapter. */
  place: (chapter: string, chapters: string, step: string, steps: string, title: string) => string;
  /** The drawing, to those who do not see it. */
  drawing: string;
  shows: string;
  inStory: string;
  link: string;
  copied: string;
  picture: string;
  /** The way to the page on which this chart is taken for an article. */
  use: string;
  around: string;
  previous: string;
  next: string;
  start: string;
  end: string;
  sources: string;
  data: string;
  cite: string;
  /** The list of all steps, as a title and as a link. */
  all: string;
  allDeck: (steps: string, chapters: string) => string;
  /** On a card of the story: the way to its own page. */
  alone: string;
}

export const cardWords: Record<Locale, CardWords> = {
  en: {
    about:
      'asks what came of Ningbo’s plan of {plan-project-count} and more than {plan-investment-target}.',
    place: (chapter, chapters, step, steps, title) =>
      `Chapter ${chapter} of ${chapters}, step ${step} of ${steps}: ${title}`,
    drawing: 'Drawing, described below under “What the drawing shows”',
    shows: 'What the drawing shows',
    inStory: 'Read on in the story',
    link: 'Copy link',
    copied: 'Link copied',
    picture: 'Picture',
    use: 'Use this chart',
    around: 'Neighbouring steps',
    previous: 'Previous',
    next: 'Next',
    start: 'The beginning of the story',
    end: 'The end of the story',
    sources: 'Sources of this step',
    data: 'The data of this chapter',
    cite: 'Cite this step',
    all: 'Every step of the story',
    allDeck: (steps, chapters) =>
      `${steps} steps in ${chapters} chapters, each on a page of its own with drawing, data and sources.`,
    alone: 'This step alone',
  },
  zh: {
    about:
      '追问：宁波{plan-project-count|number}个重大项目、超过{plan-investment-target}的规划，后来怎样了。',
    place: (chapter, chapters, step, steps, title) =>
      `第${chapter}章（共${chapters}章）第${step}步（共${steps}步）：${title}`,
    drawing: '图，文字说明见下文“图中画了什么”',
    shows: '图中画了什么',
    inStory: '在正文中接着读',
    link: '复制链接',
    copied: '链接已复制',
    picture: '图片',
    use: '使用这张图',
    around: '前后两步',
    previous: '上一步',
    next: '下一步',
    start: '回到故事开头',
    end: '故事结尾',
    sources: '这一步的来源',
    data: '本章数据',
    cite: '引用这一步',
    all: '全部步骤',
    allDeck: (steps, chapters) => `全文共${chapters}章、${steps}步，每步一页，有图、数据和来源。`,
    alone: '单独看这一步',
  },
};
