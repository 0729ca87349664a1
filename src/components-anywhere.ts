import type { Plugin } from 'vite'

/**
 * Lets components lie in any folder.
 *
 * Astro takes a component's path for an address of the project where the two share no folder but the root of the disk
 * (`normalizeFilename` in its vite-plugin-utils), and then misses the component's styles. With `/@fs` before it, as the
 * dev server has it, a path is taken for what it is.
 */
export function componentsAnywhere(): Plugin {
  return {
    name: 'lectern-components-anywhere',
    configResolved({ plugins }) {
      const hook = plugins.find(({ name }) => name === 'astro:build')?.load
      if (typeof hook !== 'object') return
      const { handler } = hook
      hook.handler = function (id, ...more) {
        return handler.call(this, id.startsWith('/') && !id.startsWith('/@fs') ? `/@fs${id}` : id, ...more)
      }
    },
  }
}
