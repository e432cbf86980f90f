import { ballastText } from './ballast/text.ts';
import { scaleText } from './scale/text.ts';
import { innovationText } from './innovation/text.ts';
import { clustersText } from './clusters/text.ts';
import { corridorsText } from './corridors/text.ts';
import { circlesText } from './circles/text.ts';
import { energyText } from './energy/text.ts';
import { waterText } from './water/text.ts';
import { livesText } from './lives/text.ts';
import { ledgerText } from './ledger/text.ts';
import type { ChartText } from './kit/chart.ts';

/** What each chart says outside its drawing. For the build: no browser loads it. */
const texts: Readonly<Record<string, ChartText>> = {
  ballast: ballastText,
  scale: scaleText,
  innovation: innovationText,
  clusters: clustersText,
  corridors: corridorsText,
  circles: circlesText,
  energy: energyText,
  water: waterText,
  lives: livesText,
  ledger: ledgerText,
};

/** The text of the chart of that id; throws when there is none. */
export function textOf(chart: string): ChartText {
  const found = texts[chart];
  if (!found)
    throw new Error(
      `src/charts/texts.ts:1: no text is listed for the chart "${chart}"; add one line.`,
    );
  return found;
}
