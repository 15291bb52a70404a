/** How the page is cut into files: what is needed together lies together. */

/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph */

/**
 * Groups for Rolldown's `codeSplitting`: a module belongs to the first chunk one of whose roots reaches it by static
 * imports; all others are cut as usual.
 * @param {Record<string, readonly string[]>} chunks Ends of the paths of the roots, by the name of the chunk.
 */
export const chunkGroups = (chunks) =>
  Object.entries(chunks).map(([debugName, roots], index) => ({
    debugName,
    // What an earlier chunk takes with it, a later one imports from there.
    priority: 10 - index,
    /** @type {(id: string, graph: Graph) => string | null} */
    name: (id, graph) => {
      const importers = importersOf(id, (one) => graph.getModuleInfo(one)?.importers ?? [])
      return roots.some((root) => importers.some((one) => one.endsWith(root))) ? debugName : null
    },
  }))

/**
 * The module and everything that reaches it by static imports.
 * @param {string} id
 * @param {(id: string) => readonly string[]} parents
 */
function importersOf(id, parents) {
  const seen = new Set([id])
  for (const one of seen) for (const parent of parents(one)) seen.add(parent)
  return [...seen].map((one) => one.replaceAll('\\', '/'))
}

/**
 * A Vite plugin: the font of the first screen is asked for with the page, not only when its styles are known.
 * @param {RegExp} font
 * @returns {import('vite').Plugin}
 */
export function preloadFont(font) {
  return {
    name: 'simpul-preload-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => font.test(name))
          .map((name) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` },
          })),
    },
  }
}
