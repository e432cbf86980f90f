/*
 * Runs the site's scripts as classic ones, so that they also work from file://, where browsers refuse
 * modules. Each file calls chunk(name, what it needs, its body); bodies run when first needed, once.
 */
(() => {
  const files = {};
  const modules = {};
  const loading = {};
  const script = () => document.currentScript;
  const folder = script().src.replace(/[^/]*$/, '');

  const need = (name) => {
    if (modules[name]) return modules[name].exports;
    const module = (modules[name] = { exports: {} });
    files[name].body(need, module, module.exports, load);
    return module.exports;
  };

  const fetched = (name) =>
    (loading[name] ??= files[name]
      ? Promise.resolve()
      : new Promise((resolve, reject) => {
          const element = document.createElement('script');
          element.src = folder + name;
          element.onload = resolve;
          element.onerror = () => {
            delete loading[name];
            element.remove();
            reject(new Error(`${name} did not load.`));
          };
          document.head.append(element);
        })).then(() => Promise.all(files[name].needs.map(fetched)));

  const load = (name) => fetched(name).then(() => need(name));

  self.chunk = (name, needs, body) => {
    files[name] = { needs, body };
    // A page names what its entry needs before the entry.
    if (script()?.hasAttribute('data-entry')) need(name);
  };
})();
