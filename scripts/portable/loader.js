/*
 * Runs the site's scripts as classic ones, so that they also work from file://, where browsers refuse
 * modules. Each file calls chunk(name, its body); bodies run when first needed, once. What a body needs
 * has come by then: a page names it, a load on demand lists it, so that all of it is fetched at once.
 */
(() => {
  const bodies = {};
  const modules = {};
  const loading = {};
  const script = () => document.currentScript;
  const folder = script().src.replace(/[^/]*$/, '');

  const need = (name) => {
    if (modules[name]) return modules[name].exports;
    const module = (modules[name] = { exports: {} });
    bodies[name](need, module, module.exports, load);
    return module.exports;
  };

  const fetched = (name) =>
    (loading[name] ??= bodies[name]
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
        }));

  const load = (name, needs = []) =>
    Promise.all([name, ...needs].map(fetched)).then(() => need(name));

  self.chunk = (name, body) => {
    bodies[name] = body;
    // A page names what its entry needs before the entry.
    if (script()?.hasAttribute('data-entry')) need(name);
  };
})();
