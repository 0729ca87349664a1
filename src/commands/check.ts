import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { createDrawer } from '../diagrams/draw.ts'
import { createReader } from '../notes/reader.ts'
import type { Verdict } from '../proof/judge.ts'
import { dressIn, readLook } from '../site-look.ts'
import { asAnnotations, asJson, asText, type Findings } from './check-report.ts'
import type { Words } from './command-line.ts'
import { readFolderOptions } from './folder-options.ts'

/** How the findings are written: for people, for programs, or for GitHub’s page of a change. */
export type Form = 'text' | 'json' | 'github'

/**
 * Tells what is wrong in a folder of notes and what could be better. It builds something, for the moment, only where notes
 * run code of their own.
 *
 * @param slides what was seen of its slides, where they were looked at
 * @returns the exit code: 1 where it is to be strict and something is wrong
 */
export async function check(folder: string, form: Form, said: Words, slides?: Verdict): Promise<number> {
  const { options, placeOf } = await readFolderOptions(folder, said)
  const look = readLook(options, folder, placeOf)
  const cacheDir = await mkdtemp(join(tmpdir(), 'lectern-check-'))
  const reader = createReader()
  const noHistory = { lastUpdated: false, editUrl: false } as const
  const drawer = createDrawer({ cacheDir, ...options.diagrams })
  reader.open(folder, { ...options, ...noHistory, problems: look.problems }, drawer)
  try {
    look.problems.push(...dressIn(look, folder, placeOf, await reader.texts()))
    const library = await reader.read()
    const { notes, problems, advice } = library
    const runs = [...notes, ...library.decks].some(text => text.runs)
    const rendered = runs ? await (await import('./check-rendered.ts')).checkRendered(said, library) : []
    const findings = {
      notes: notes.length,
      slides: slides?.slides,
      warnings: [...problems, ...rendered, ...(slides?.problems ?? [])],
      advice: [...advice, ...(slides?.advice ?? [])],
    }
    console.log(writers[form](findings, folder))
    return options.strict && findings.warnings.length > 0 ? 1 : 0
  } finally {
    await reader.close()
    await rm(cacheDir, { recursive: true, force: true })
  }
}

const writers: Record<Form, (findings: Findings, folder: string) => string> = {
  text: asText,
  json: asJson,
  github(findings, folder) {
    const top = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
    return asAnnotations(findings, file => relative(top, resolve(folder, file)).split(sep).join('/'))
  },
}
