import { expect, it } from 'vitest'
import { projectOf, toHtml } from '../markdown/compile.fixture.ts'
import { sample } from '../pictures/samples.fixture.ts'
import { faultsOf, writeProject } from './library.fixture.ts'
import { readLibrary } from './library.ts'

const text = `# A

![one](https://a.example/1.png) ![gone](https://a.example/gone.png) ![own](own.png)

![two][2] [three][3]

<img src="https://a.example/4.png">

[2]: https://a.example/2.png
[3]: https://a.example/3.png
`

it('brings home every picture that notes show from elsewhere, and tells which could not be had', async () => {
  const [root, folder] = [
    await writeProject({ 'content/a.md': text }),
    await writeProject({ '1.png': await sample('png') }),
  ]
  const asked: string[] = []
  const library = await readLibrary(
    {
      root,
      notes: 'content',
      slides: '',
      async bringHome(urls) {
        asked.push(...urls)
        const pictures = new Map([['https://a.example/1.png', '1.png']])
        return { folder, pictures, failed: new Map([['https://a.example/gone.png', 'it is gone']]) }
      },
    },
    async () => undefined,
  )
  expect(asked).toEqual(['1', 'gone', '4', '2'].map(name => `https://a.example/${name}.png`))
  expect(faultsOf(library)).toEqual([
    'pictureNotFetched content/a.md:3:33',
    'pictureNotFound content/a.md:3:69',
  ])
  const html = await toHtml(text, 'content/a.md', { ...projectOf({}, root), ground: () => library.ground })
  expect(html).toContain('<img src="/_files/_remote/1.png" alt="one" width="4" height="2"')
  expect(html).toContain('<img src="https://a.example/gone.png" alt="gone" referrerpolicy="no-referrer"')
})
