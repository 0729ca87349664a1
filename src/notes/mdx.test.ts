import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { findMdxFault } from './mdx.ts'
import { parse } from './tree.ts'

const faultOf = async (body: string) => {
  const root = await writeProject({ 'parts/Card.astro': '<p/>', 'data.json': '{}' })
  const parsed = parse(body, 'mdx')
  return parsed.ok ? findMdxFault(parsed.tree, join(root, 'note.mdx')) : expect.fail(parsed.reason)
}

describe('an MDX note', () => {
  it.each([
    ['nothing but text', 'text'],
    ['a component beside it', "import Card from './parts/Card.astro'\n\n<Card />"],
    ['a file with a query', "import data from './data.json?raw'\n\n{data}"],
    [
      'a component that comes with Lectern',
      "import { Steps as S } from '@astrojs/starlight/components'\n\n<S>\n1. a\n</S>",
    ],
    ['a component that it imports further down', "<Card />\n\nimport Card from './parts/Card.astro'"],
    ['a component of its own', 'export const Box = () => <b />\n\n<Box />'],
    ['a part of a component', "import * as Ui from './parts/Card.astro'\n\n<Ui.Card />"],
    ['a module without its ending', "import data from './data'\n\n{data.title}"],
    ['what Astro has', "import { Image } from 'astro:assets'\n\n<Image />"],
    ['its front matter', '{frontmatter.title}'],
    ['a fragment', '<Fragment>\n\ntext\n\n</Fragment>'],
    ['HTML', '<details>\n\ntext\n\n</details>'],
  ])('may use %s', async (_what, body) => {
    expect(await faultOf(body)).toBeUndefined()
  })

  it.each([
    [
      'a file that is not there',
      "# A\n\nimport x from './gone.astro'",
      'it imports “./gone.astro”, which is not there',
      3,
    ],
    [
      'a package that is not there',
      "import x from 'no-such-package'",
      'it imports “no-such-package”, which is not there',
      1,
    ],
    [
      'a component that it does not import',
      'text\n\n<Card>\n\na\n\n</Card>',
      'it uses <Card> and does not import it',
      3,
    ],
  ])('does not work with %s', async (_what, body, reason, line) => {
    expect(await faultOf(body)).toEqual({ reason, line })
  })
})
