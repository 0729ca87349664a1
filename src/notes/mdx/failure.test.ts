import { describe, expect, it } from 'vitest'
import { mdxFailure } from './failure.ts'

const failure = (lines: string[], error: unknown) =>
  mdxFailure({ file: 'a.mdx', body: lines.join('\n') }, error)

describe('an MDX note that failed while it was rendered', () => {
  it('is told with the first line of the reason, and the line of the component that it names', () => {
    const error = new Error('The `<Steps>` component expects a list.\n\nFull HTML passed to it: …')
    expect(failure(['text', '', '<Steps>', 'no list', '</Steps>'], error)).toMatchObject({
      name: 'mdxSyntax',
      file: 'a.mdx',
      line: 3,
      message: 'The note does not work as MDX: The `<Steps>` component expects a list.',
    })
  })

  it.each([
    ['an expression', ['text {frontmatter.x.y}'], 1],
    ['what it exports', ['text', '', 'export const x = data.y'], 3],
  ])('is told with the line of %s that finds nothing', (_what, lines, line) => {
    const error = new TypeError("Cannot read properties of undefined (reading 'y')")
    expect(failure(lines, error)).toMatchObject({ line })
  })

  it('is told with the line of the component that the error came from', () => {
    const error = Object.assign(new Error('kaput'), {
      stack:
        'Error: kaput\n    at Object.get (locals.mjs:1:1)\n    at site-chart [as factory] (chunk.mjs:1:1)\n    at AstroComponentInstance.init (jsx.mjs:1:1)',
    })
    expect(failure(['text', '', '<Card>a</Card>', '', '<SiteChart />'], error)).toMatchObject({ line: 5 })
  })

  it('is told without a line where it may be several', () => {
    const lines = ['<Steps>a</Steps>', '', '<Steps>b</Steps>']
    expect(failure(lines, new Error('`<Steps>` expects a list'))).toMatchObject({ line: undefined })
  })

  it('is told even where what was thrown is no error', () => {
    expect(failure(['text'], undefined).message).toContain('undefined')
    expect(failure(['text'], new Error('')).message).toContain('it cannot be rendered')
  })
})
