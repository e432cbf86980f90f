/** Every word of the site that belongs to no chart and no chapter. */
export interface UiWords {
  siteName: string;
  /** The name in the other language, as a mark beside it. */
  siteSubtitle: string;
  siteSubtitleLang: string;
  description: string;
  skip: string;
  /** The same at the head of a chapter, seen when it has the focus. */
  skipChapter: string;
  skipToEnding: string;
  chapterOf: (n: string, total: string) => string;
  /** The same where there is no room. */
  chapterOfShort: (n: string, total: string) => string;
  /** Shown before the first chapter. */
  chapters: (total: number) => string;
  left: (n: number) => string;
  previous: string;
  next: string;
  stepper: string;
  /** The switch that lets the drawings move. */
  motion: string;
  /** At the end of a printed story, before the link to the facts. */
  onPaper: string;
  language: string;
  topicsNav: string;
  pages: string;
  story: string;
  method: string;
  facts: string;
  /** The way to the page on which charts are taken for other people's articles. */
  charts: string;
  seeData: string;
  notPublished: string;
  drawing: string;
  sources: string;
  credits: string;
  license: string;
  mapNote: string;
  factsTitle: string;
  factsDeck: (facts: number, sources: number) => string;
  methodTitle: string;
  /** The state of the data this build was made from. */
  edition: (version: string, date: string) => string;
  whatChanged: string;
  notFoundTitle: string;
  notFoundText: string;
  value: string;
  asOf: string;
  kind: string;
  source: string;
  where: string;
  quality: string;
  note: string;
  derivedFrom: string;
  copyRead: string;
  usedBy: (n: number) => string;
  kinds: Record<string, string>;
  confidences: Record<string, string>;
  topics: Record<string, string>;
}
