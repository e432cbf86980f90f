/** The pages that are weighed and timed: one of each kind. */
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';

export interface PageKind {
  kind: 'story' | 'step' | 'embed' | 'facts' | 'charts';
  locale: Locale;
  path: string;
}

const paths: Readonly<Record<PageKind['kind'], string>> = {
  story: '',
  step: 'steps/circles/map/',
  embed: 'embed/circles/',
  facts: 'facts/',
  charts: 'charts/',
};

export const pageKinds: readonly PageKind[] = locales.flatMap((locale) =>
  (Object.keys(paths) as PageKind['kind'][]).map((kind) => ({
    kind,
    locale,
    path: pagePath(locale, paths[kind]),
  })),
);
