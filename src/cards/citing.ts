/** What a citation needs, fetched when a reader asks for one. */
export { publicAddress } from '../facts/cite.ts';
export { citePanel } from '../facts/cite-panel.ts';
