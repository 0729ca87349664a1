import { dirname, relative, sep } from 'node:path'
import { report } from '../errors.ts'
import type { Imported } from './import.ts'
import { indexName } from './local.ts'

/**
 * What to say after an import: what is likely wrong in the note, which files there are, and what to do with them.
 *
 * @param program the command as the user calls it
 */
export function importReport(
  { folder, files, written, same, problems }: Imported,
  program: string,
): string[] {
  const width = Math.max(...files.map(({ name }) => name.length))
  const extra = [...written, ...same].filter(name => !files.some(file => file.name === name))
  const [index, ...sections] = files
  const state = (name: string) => (same.includes(name) ? '  (as it was)' : '')
  return [
    ...report(problems),
    ...(problems.length > 0 ? [''] : []),
    ...files.map(({ name, title }) => `${folder}/${name.padEnd(width)}  ${title}${state(name)}`),
    ...extra.map(name => `${folder}/${name}${state(name)}`),
    '',
    sections.length === 0
      ? 'There are no sections to split the note at: it is one file.'
      : `${sections.length} sections, and what stands around them in ${index?.name}.`,
    ...(written.length === 0
      ? ['Nothing has changed: all of it was there already.']
      : whatNext(folder, program)),
  ]
}

function whatNext(folder: string, program: string): string[] {
  const inside = relative('.', folder).split(sep).join('/')
  const deck = `For a session deck, write a file in slides/ with lines such as ::include{note="../${inside}/${indexName}"}`
  return [`To look at it: ${program} dev ${dirname(folder)}`, ...(inside.startsWith('..') ? [] : [deck])]
}
