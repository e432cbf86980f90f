/*
 * Starts a copy of the story that is one file: its scripts lie in it packed (raw deflate, base64), and are
 * run as the page would run them. A browser that cannot unpack shows the page as it is without script.
 */
(async () => {
  const { textContent: packed } = document.querySelector('[data-pack]');
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const { scripts, entries } = JSON.parse(await new Response(stream).text());
  const run = (code, isEntry) => {
    const element = document.createElement('script');
    if (isEntry) element.setAttribute('data-entry', '');
    element.textContent = code;
    document.body.append(element);
    element.remove();
  };
  run(scripts, false);
  entries.forEach((code) => run(code, true));
})();
