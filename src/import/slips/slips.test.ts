import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { features } from '../../notes/tree.ts'
import { readLongNote } from '../read.ts'
import { slipsIn } from './slips.ts'

describe('likely slips are told', () => {
  it.each([
    ['a word that stands twice', 'Look at the the cat.', 'slipRepeatedWord 1:9 “the the”'],
    ['over the end of a line', '- and so\n  it is in\n  in there', 'slipRepeatedWord 2:9 “in in”'],
    ['at the beginning of a sentence', 'The the cat', 'slipRepeatedWord 1:1 “The the”'],
    ['in other alphabets', 'Он и и она', 'slipRepeatedWord 1:4 “и и”'],
    ['a second capital', 'A SUmmary of it', 'slipCapitals 1:3 “SUmmary”'],
    ['in a short word', 'See THe end', 'slipCapitals 1:5 “THe”'],
    ['a mark glued to the word before', '- No time limit- Any runtime', 'slipMarker 1:16 “limit- Any”'],
    ['a mark glued to the word behind', 'a\n-No time limit', 'slipMarker 2:1 “-No time”'],
    ['a number glued to its word', '1.Install it', 'slipMarker 1:1 “1.Install it”'],
    ['a heading glued to its mark', '##Title', 'slipMarker 1:1 “##Title”'],
    [
      'a name that is written in another way elsewhere',
      '# AWS Bath\n\n- AWS Batch runs\n- AWS Batch stops\n- Batch',
      'slipSpelling 1:7 “Bath”',
    ],
    [
      'two letters changed about',
      'Kuberentes: Kubernetes, Kubernetes, Kubernetes, Kubernetes, Kubernetes',
      'slipSpelling 1:1 “Kuberentes”',
    ],
    ['a number that is left out', '## #1. A\n\n## #2. B\n\n## #4. C', 'slipNumber 5:1 from 2 to 4'],
    ['a number that comes twice', '## 1) A\n\n## 2) B\n\n## 2) C', 'slipNumber 5:1 from 2 to 2'],
    ['an open bracket', 'It is (as I said. And so on', 'slipUnclosed 1:7 “(”'],
    ['an open quotation mark', 'He said “no and went', 'slipUnclosed 1:9 ““”'],
    ['open code', 'Run `npm start and wait', 'slipUnclosed 1:5 “`”'],
    ['an open fence', 'Run\n\n```sh\nnpm start', 'slipUnclosed 3:1 “```”'],
    ['a space at the end of a line', '- one \n- two\n\nthree \nfour', 'slipSpaces 1:6 2'],
  ])('%s', (_what, text, slip) => {
    const [name, place, ...words] = slip.split(' ')
    expect(slips(text)).toEqual([expect.stringMatching(`^${name} ${place} .*`)])
    expect(slips(text)[0]).toContain(words.join(' '))
  })
})

describe('what is no slip is left alone', () => {
  it.each([
    ['the same word in two sentences', 'That is it. It is so. Go, go on'],
    ['doubled words that are right', 'I know that that had had to be. Bye bye, so so'],
    ['names that double a word', 'Duran Duran, New York New York'],
    ['doubled words of scripts that double', '人 人 看看 빨리 빨리 жили-были'],
    ['code and addresses', '`the the` SUmmary.md <https://a.b/SUmmary> http://a.b/the the.html'],
    [
      'names with two capitals',
      'OAuth, VMware, IPsec, RStudio, XCode, JUnit, HBase, MLflow, IPv4, APIs, VMs, IDs',
    ],
    ['a dash between words', 'Vor- und Nachteile, S3 - Storage, well-known - as ever'],
    ['options of a command', '-Xmx512m sets it\n-Djava.home=x sets it\n-name is one'],
    ['a number of a version', '2.x is out'],
    ['words of one root', 'Provider Providers Provides Manage Managed Manager Bucket Buckets'],
    ['words that only look alike', 'Post Past Host Cost Cast, Form From'],
    ['headings that count up', '# 1. A\n\n## 1. B\n\n## 2. C\n\n# 2. D\n\n## 1. E\n\n# 3. F'],
    ['years', '## 2021. A\n\n## 2023. B'],
    ['smileys and enumerations', 'Sad :( and a) this b) that 1) so'],
    ['quotations over several lines', '“It is\nso,” he said (and\nwent)'],
    ['fences that are closed', '```\na\n```\n\n> ~~~js\n> b\n> ~~~'],
    ['line breaks', 'one  \ntwo\\\nthree'],
  ])('%s', (_what, text) => {
    expect(slips(text)).toEqual([])
  })
})

const seed = fileURLToPath(new URL('../../../../shared/seed/other-compute-part-2.md', import.meta.url))

it.runIf(existsSync(seed))(
  'the slips of the first lecture are found, and no others (skipped where ../shared is not)',
  async () => {
    const { note } = await readLongNote(seed, 'a.md')
    expect(
      slipsIn(note.body, note.blocks, 'a.md')
        .map(({ name, line }) => `${name} ${line}`)
        .sort(),
    ).toEqual([
      'slipCapitals 11',
      'slipCapitals 12',
      'slipCapitals 75',
      'slipCapitals 88',
      'slipMarker 55',
      'slipSpaces 28',
      'slipSpelling 31',
      'slipSpelling 8',
    ])
  },
)

/** As `name line:column message`. */
function slips(text: string): string[] {
  const tree = markdownToMdast(text, { features })
  const blocks = tree.type === 'root' ? tree.children : []
  return slipsIn(text, blocks, 'a.md').map(
    ({ name, line, column, message }) => `${name} ${line}:${column} ${message}`,
  )
}
