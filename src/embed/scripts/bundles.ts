/**
 * The files of an embedded chart besides its page, made at build with esbuild: styles, the script that
 * draws it, the script that answers questions. A bundle of its own for each chart: modules
 * shared with other pages would bring the words and figures of all charts along, and a frame in a
 * sandbox can load nothing but classic scripts. Node only.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { cursors } from '../../charts/cursors.ts';
import { charts } from '../../charts/index.ts';
import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { projectRoot } from '../../story/told.ts';
import { answersName } from '../guest/ask.ts';
import { factsOf, receiptsFor } from './facts.ts';

/** A file to be served under `embed/`. */
export interface Bundle {
  /** "energy.js" */
  name: string;
  /** The same with a hash of what is inside, "energy.1a2b3c4d.js", so that it may be kept for ever. */
  file: string;
  body: string;
  /** The files it is made of, and what is left of each in bytes. */
  modules: readonly (readonly [file: string, bytes: number])[];
}

type Built = Pick<Bundle, 'body' | 'modules'>;

const named = (name: string, kind: 'css' | 'js', built: Built): Bundle => {
  const hash = createHash('sha256').update(built.body).digest('hex').slice(0, 8);
  return { name: `${name}.${kind}`, file: `${name}.${hash}.${kind}`, ...built };
};

async function bundled(
  contents: string,
  loader: 'ts' | 'css',
  more: BuildOptions = {},
): Promise<Built> {
  const root = projectRoot();
  const { outputFiles, metafile } = await build({
    stdin: { contents, loader, resolveDir: join(root, 'src'), sourcefile: `embed.${loader}` },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    // Browsers of the phones of 2019, as far as they have been kept up to date.
    target: ['es2022', 'safari15'],
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    ...more,
  });
  const inputs = Object.values(metafile!.outputs).flatMap((output) =>
    Object.entries(output.inputs),
  );
  return {
    body: outputFiles![0]!.text,
    modules: inputs.map(([file, { bytesInOutput }]) => [join(root, file), bytesInOutput]),
  };
}

const script = (contents: string, more: BuildOptions = {}) =>
  bundled(contents, 'ts', { format: 'iife', ...more });

/** Theme, view and title of every embed, before anything is painted. */
export async function earlyScript(): Promise<Bundle> {
  return named('early', 'js', await script(`import './embed/guest/early.ts';`));
}

/**
 * `embed.js`, for the pages of others. Its name is part of their code, so it has no hash.
 */
export async function hostScript(): Promise<Bundle> {
  const banner = { js: '/*! Ballast embed.js, MIT */' };
  const built = await script(`import './embed/host/start.ts';`, { banner });
  return { name: 'embed.js', file: 'embed.js', ...built };
}

/** What draws a chart and lets a reader step; leaves behind the data that the second script needs too. */
export async function guestScript(chart: string): Promise<Bundle> {
  const data = await sharedData(chart);
  const code = `
    import { ${chart} } from './charts/${chart}/index.ts';
    import { startGuest } from './embed/guest/start.ts';
    ${data.map((file, i) => `import data${i} from './generated/${file}' with { type: 'json' };`).join('\n')}
    window.${dataName} = { ${data.map((file, i) => `'${file}': data${i}`).join(', ')} };
    startGuest(document, ${chart});`;
  return named(chart, 'js', await script(code));
}

/** The same without any chart: what stepping, heights and messages alone weigh. */
export async function guestAlone(): Promise<string> {
  const code = `
    import { startGuest } from './embed/guest/start.ts';
    window.startGuest = startGuest;`;
  return (await script(code)).body;
}

const cursorImport = (chart: string): string =>
  chart in cursors
    ? `import { cursor } from './charts/${chart}/cursor.ts';`
    : 'const cursor = undefined;';

/** Under this name the script that draws leaves its data for the other. */
const dataName = 'ballastData';

/** The larger data files of src/generated/ that a piece of code takes along. */
async function dataIn(contents: string): Promise<string[]> {
  const { modules } = await script(contents, { format: 'esm' });
  return modules
    .filter(([file, bytes]) => file.endsWith('.json') && bytes > 1000)
    .map(([file]) => basename(file));
}

/** The data that both scripts of a chart would otherwise bring. */
async function sharedData(chart: string): Promise<string[]> {
  const [drawn, asked] = await Promise.all([
    dataIn(`export { ${chart} } from './charts/${chart}/index.ts';`),
    dataIn(`${cursorImport(chart)}\nexport { cursor };`),
  ]);
  return asked.filter((file) => drawn.includes(file)).sort();
}

/** Takes data from where the first script has left it. */
const fromTheFirst = (data: readonly string[]): Plugin => ({
  name: 'shared data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/generated\/[\w-]+\.json$/ }, ({ path }) => {
      const file = path.slice(path.lastIndexOf('/') + 1);
      return data.includes(file) ? { path: file, namespace: 'shared' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `export default window.${dataName}['${path}'];`,
      loader: 'js',
    }));
  },
});

/** The facts that a chart may show in a language. */
export async function shownFacts(chart: string, locale: Locale): Promise<string[]> {
  const asked = await script(`${cursorImport(chart)}\nexport { cursor };`, {
    globalName: 'asked',
  });
  const { body } = await guestScript(chart);
  return factsOf(chart, locale, [body, asked.body]);
}

/** Data cursor and receipts of a chart: fetched when a reader begins to ask. */
export async function answersScript(
  chart: string,
  locale: Locale,
  facts: readonly string[],
): Promise<Bundle> {
  const { file } = await answersStyles();
  const code = `
    ${cursorImport(chart)}
    import { answersOf } from './embed/guest/answers.ts';
    window.${answersName} = answersOf(
      cursor,
      ${JSON.stringify(receiptsFor(facts, locale))},
      new URL('${file}', document.currentScript.src).href,
    );`;
  const plugins = [fromTheFirst(await sharedData(chart))];
  return named(`${chart}.${locale}.answers`, 'js', await script(code, { plugins }));
}

const sheet = async (name: string, sheets: readonly string[]): Promise<Bundle> => {
  const code = sheets.map((file) => `@import './${file}';`).join('\n');
  return named(name, 'css', await bundled(code, 'css'));
};

/** The styles of data cursor and receipts, the same for all. */
export const answersStyles = (): Promise<Bundle> =>
  sheet('answers', ['cursor/cursor.css', 'facts/receipt/receipt.css', 'embed/answers.css']);

/** The styles of a chart alone in a frame. */
export async function styles(chart: string): Promise<Bundle> {
  const own = `charts/${chart}/${chart}.css`;
  const sheets = [
    'styles/tokens.css',
    'charts/kit/drawing.css',
    ...(existsSync(join(projectRoot(), 'src', own)) ? [own] : []),
    'embed/embed.css',
  ];
  return sheet(chart, sheets);
}

/** Every file that is served under `embed/` besides the pages, and the facts that each chart may show. */
export async function allBundles(): Promise<{
  bundles: Bundle[];
  facts: Record<string, readonly string[]>;
}> {
  const facts: Record<string, readonly string[]> = {};
  const made = charts.flatMap(({ id }) => [
    styles(id),
    guestScript(id),
    ...locales.map((locale) =>
      shownFacts(id, locale).then((shown) => {
        facts[`${id}.${locale}`] = shown;
        return answersScript(id, locale, shown);
      }),
    ),
  ]);
  const bundles = await Promise.all([earlyScript(), answersStyles(), ...made]);
  return { bundles, facts: Object.fromEntries(Object.entries(facts).sort()) };
}
