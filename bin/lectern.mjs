#!/usr/bin/env node
// Written so that an old Node can read it, and say what it lacks.
const needed = [22, 12]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Lectern needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
import('../lib/cli.js')
