import { readFile } from 'node:fs/promises'
import { type Problem, problem } from '../errors.ts'
import { readingFault } from '../reading-fault.ts'
import { decodeText } from './text.ts'

/** What stands in a file, or a word about it where that is no text. */
export async function readSource(path: string, file: string): Promise<Source> {
  const bytes = await readFile(path).catch((error: Error) => error)
  if (bytes instanceof Error)
    return { text: '', isText: true, problems: [problem('unreadable', { file }, readingFault(bytes))] }
  const decoded = decodeText(bytes)
  if (!decoded)
    return {
      text: 'This file is not text, and cannot be shown.',
      isText: false,
      problems: [problem('notText', { file })],
    }
  const { text, line } = decoded
  return { text, isText: true, problems: line ? [problem('encoding', { file, line })] : [] }
}

interface Source {
  text: string
  isText: boolean
  problems: Problem[]
}
