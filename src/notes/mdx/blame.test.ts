import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { treeOf } from '../tree.ts'
import { blame, blameAll } from './blame.ts'
import { bundleFaults, bundleStopper, noteImport } from './bundle.ts'
import { makeUsable } from './usable.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-blame-')))
afterAll(() => rmSync(folder, { recursive: true }))

function newNote(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

const bundlerError = (message: string, more: object = {}) =>
  Object.assign(new Error('Build failed with 1 error'), { errors: [{ message, ...more }] })

describe('what the bundler cannot take', () => {
  it('is the fault of the note that it is in, and told once', () => {
    const id = newNote('a.mdx')
    const error = bundlerError('\u001b[31m[MISSING_EXPORT] \u001b[0m"Nope" is not exported by "x.ts".\n …', {
      id,
    })
    expect(blame(error)).toBe(true)
    expect(bundleFaults(id)).toEqual([
      { reason: 'it imports “Nope” from a module that does not have it', mention: 'Nope' },
    ])
    expect(blame(error)).toBe(false)
  })

  it('is the fault of every note that imports the module, however far', () => {
    const [one, two] = [newNote('one.mdx'), newNote('two.mdx')]
    noteImport(one, '/notes/Outer.astro')
    noteImport('/notes/Outer.astro', '/notes/Inner.astro')
    noteImport('/notes/Inner.astro', '/notes/Outer.astro')
    noteImport(two, '/notes/Inner.astro')
    expect(blame(bundlerError('Unexpected token', { id: '/notes/Inner.astro' }))).toBe(true)
    for (const note of [one, two])
      expect(bundleFaults(note)[0]?.reason).toBe(
        '“Inner.astro”, which it imports, is faulty: Unexpected token',
      )
  })

  it('is found by the file that a message names', () => {
    const note = newNote('b.mdx')
    noteImport(note, '/notes/Foo.jsx')
    blame(bundlerError('[vite]: Rolldown failed to resolve import "react" from "/notes/Foo.jsx".'))
    expect(bundleFaults(note)[0]?.reason).toBe('“Foo.jsx” imports “react”, which is not there')
  })

  it('is nobody’s fault where no note has to do with it', () => {
    expect(blame(bundlerError('Unexpected token', { id: '/elsewhere/a.astro' }))).toBe(false)
    expect(blame(new Error('The disk is full'))).toBe(false)
    expect(blame('what')).toBe(false)
  })

  it('may in the end be the fault of all notes with modules of their own', () => {
    const note = newNote('c.mdx')
    noteImport(note, '/notes/C.astro')
    expect(blameAll()).toBe(true)
    expect(bundleFaults(note)).toHaveLength(1)
    expect(blameAll()).toBe(false)
  })
})

it('is left out of its note, if it can be told from the rest', () => {
  const file = newNote('d.mdx')
  blame(bundlerError('"Nope" is not exported by "x.ts".', { id: file }))
  const tree = () => treeOf("import { Nope } from 'satteri'\n\n<Nope>text</Nope>", 'mdx').tree
  expect(bundleStopper(tree(), file)).toBeUndefined()
  expect(makeUsable(tree(), { file, folder, trust: true }).faults).toEqual([
    { kind: 'mdxImport', what: 'it imports “Nope” from a module that does not have it', line: 1 },
  ])
  blame(bundlerError('Unexpected token', { id: file }))
  expect(bundleStopper(tree(), file)?.reason).toBe('Unexpected token')
})
