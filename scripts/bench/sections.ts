import { build } from './build.ts';
import { embeds } from './embeds.ts';
import { facts } from './facts.ts';
import { lighthouseSection } from './lighthouse.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { scroll } from './scroll.ts';
import type { Section } from './section.ts';
import { travel } from './travel.ts';
import { weight } from './weight.ts';

/** Everything the bench measures, in the order of its table. The build comes first: the others need its dist/. */
export const sections: readonly Section[] = [
  build,
  pictures,
  weight,
  embeds,
  offline,
  lighthouseSection,
  scroll,
  travel,
  facts,
];
