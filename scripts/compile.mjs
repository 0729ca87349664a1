// Makes lib/ of src/: Node strips types from no file in node_modules. Runs before the package is packed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(import.meta.dirname)
const [source, lib] = [join(root, 'src'), join(root, 'lib')]

rmSync(lib, { recursive: true, force: true })
const tsc = fileURLToPath(import.meta.resolve('typescript')).replace(/typescript\.js$/, 'tsc.js')
const compile = (...settings) => {
  const { status } = spawnSync(process.execPath, [tsc, ...settings], { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(1)
}
compile('-p', 'scripts')
// Of types, a site needs those of the options.
compile('-p', 'scripts/options.json')
cpSync(join(root, 'scripts/types'), lib, { recursive: true })

for (const path of readdirSync(source, { recursive: true })) {
  if (/\.(astro|css)$/.test(path)) cpSync(join(source, path), join(lib, path))
}
for (const path of readdirSync(lib, { recursive: true })) {
  if (/(?<!\.d)\.(astro|js)$/.test(path)) renameModules(path)
}

/** What names a module of ours by its file, for Astro or a worker, is as tsc leaves it. */
function renameModules(path) {
  const text = readFileSync(join(lib, path), 'utf8')
  const renamed = text.replace(/(['"])([\w./-]+)\.ts\1/g, (whole, quote, name) =>
    existsSync(resolve(source, dirname(path), `${name}.ts`)) ? `${quote}${name}.js${quote}` : whole,
  )
  writeFileSync(join(lib, path), renamed)
}
