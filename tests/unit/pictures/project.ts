import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/** Unpacked fonts, shared by the tests of pictures. */
export const fontCache = join(tmpdir(), 'ballast-test-fonts');
