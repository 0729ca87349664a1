import type { Problem } from '../errors.ts'
import type { Library } from '../notes/library.ts'
import { shared } from '../rendering/shared.ts'
import type { Words } from './command-line.ts'
import { withSite } from './site-for-now.ts'

/** What is wrong with MDX, besides what was found by reading: what fails when it is bundled or rendered only a build tells. */
export async function checkRendered(
  words: Words,
  { problems }: Pick<Library, 'problems'>,
): Promise<Problem[]> {
  const built = await withSite(words, async () => (await shared().reader.read()).problems)
  const keyOf = ({ name, file, line }: Problem) => `${name}\0${file}\0${line}`
  const known = new Set(problems.map(keyOf))
  return built.filter(problem => problem.name.startsWith('mdx') && !known.has(keyOf(problem)))
}
