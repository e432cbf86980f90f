import { transform } from 'esbuild';

/** The folder of the scripts, styles and fonts whose names carry their hash. */
export const assets = '_astro';

/** A module script as a classic one. */
export interface Classic {
  /** File names of the scripts that must be there before it runs. */
  needs: readonly string[];
  code: string;
}

const dynamic = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g;
const required = /\brequire\("\.\/([^"]+)"\)/g;

/**
 * Vite wraps each `import()` in a helper that would first ask for the module's own imports, by addresses
 * that only a module can work out. loader.js does that itself, so the helper comes down to the call.
 */
function withoutPreload(name: string, code: string): string {
  if (!name.startsWith('preload-helper.')) return code;
  const exported = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code)?.[1];
  if (!exported) throw new Error(`${name}: the helper that wraps import() has changed.`);
  return `export const ${exported} = (load) => load();`;
}

/**
 * Turns a built module, whose imports all lie beside it, into a call of chunk() as loader.js wants it.
 * `import('./x.js')` becomes a load on demand.
 */
export async function classicScript(name: string, code: string): Promise<Classic> {
  const onDemand = withoutPreload(name, code).replace(
    dynamic,
    (_, __, file: string) => `__load("${file}")`,
  );
  const { code: plain } = await transform(onDemand, {
    format: 'cjs',
    minify: true,
    target: 'es2022',
  });
  const needs = new Set<string>();
  const linked = plain.replace(required, (_, file: string) => {
    needs.add(file);
    return `require("${file}")`;
  });
  if (/\bimport\.meta\b|\bimport\(/.test(linked)) {
    throw new Error(`${name}: a script that asks where it lies cannot run as a classic one.`);
  }
  // In brackets of its own a function counts as about to be called: it is compiled while it is fetched.
  const body = `(function(require,module,exports,__load){${linked.trim()}})`;
  return { needs: [...needs], code: `chunk(${JSON.stringify(name)},${body});\n` };
}

const loaded = /\b__load\("([^"]+)"\)/g;

/**
 * The code of a script with what each load on demand needs as a list beside its name, so that a browser
 * fetches it all at once instead of file after file. What the script itself needs is there already.
 */
export function withLists(name: string, all: ReadonlyMap<string, Classic>): string {
  const there = inOrder(name, all);
  return all.get(name)!.code.replace(loaded, (call, file: string) => {
    const needs = inOrder(file, all).filter((one) => one !== file && !there.includes(one));
    return needs.length === 0 ? call : `__load("${file}",${JSON.stringify(needs)})`;
  });
}

/** A script and all it needs, each after what it needs itself. Throws when one is missing. */
export function inOrder(name: string, all: ReadonlyMap<string, Classic>): string[] {
  const order: string[] = [];
  const visit = (file: string, from: readonly string[]): void => {
    if (order.includes(file) || from.includes(file)) return;
    const found = all.get(file);
    if (!found) throw new Error(`${from.at(-1) ?? name}: the script ${file} is missing.`);
    for (const next of found.needs) visit(next, [...from, file]);
    order.push(file);
  };
  visit(name, []);
  return order;
}
