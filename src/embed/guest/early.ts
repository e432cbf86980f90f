/**
 * Runs before anything is painted, so that a dark article shows no light frame first: writes the wishes
 * of the query to the root element, where the styles find them. Small, since painting waits for it.
 */
import { readWish } from '../query.ts';

const { theme, view, title } = readWish(location.search, []);
const { dataset } = document.documentElement;
if (theme !== 'auto') dataset.theme = theme;
if (!title) dataset.title = 'off';
dataset.view = view;
