import { expect, it } from 'vitest'
import { problem } from '../errors.ts'
import { asAnnotations, asJson, asText } from './check-report.ts'

const link = (file: string, line: number) => problem('linkNotFound', { file, line, column: 1 }, 'gone.md')
const findings = {
  notes: 2,
  warnings: [link('b.md', 2), link('a.md', 10), link('a.md', 9)],
  advice: [problem('pictureWithoutWords', { file: 'a.md', line: 9, column: 5 }, 'x.png')],
}

it('tells people every place in order, and then how many there are of each kind', () => {
  const lines = asText(findings).split('\n')
  expect(lines.map(line => line.split('  ')[0])).toEqual([
    'a.md:9:1',
    'a.md:9:5',
    'a.md:10:1',
    'b.md:2:1',
    '',
    '2 notes, 3 warnings, 1 piece of advice',
    '',
    '',
  ])
  expect(lines[1]).toMatch(/^a\.md:9:5 {2}Advice: The picture/)
  expect(lines.slice(-2)).toEqual(['  3  linkNotFound', '  1  pictureWithoutWords'])
})

it('says so where nothing is wrong', () => {
  expect(asText({ notes: 1, warnings: [], advice: [] })).toBe('1 note, 0 warnings')
})

it('tells programs the kind of each', () => {
  expect(JSON.parse(asJson(findings))).toMatchObject([
    { kind: 'warning', name: 'linkNotFound', file: 'a.md', line: 9 },
    { kind: 'advice', name: 'pictureWithoutWords', file: 'a.md', line: 9 },
    { kind: 'warning', line: 10 },
    { kind: 'warning', file: 'b.md' },
  ])
})

it('tells GitHub the place from the top of the repository', () => {
  const [first, second] = asAnnotations(findings, file => `docs/${file}`).split('\n')
  expect(first).toMatch(
    /^::warning file=docs\/a\.md,line=9,col=1,title=linkNotFound::The link “gone\.md” leads/,
  )
  expect(second).toMatch(/^::notice file=docs\/a\.md,line=9,col=5,title=pictureWithoutWords::/)
})

it('keeps what GitHub would take for its own signs', () => {
  const odd = problem('linkNotFound', { file: '100%, or: more.md', line: 1 }, '50%\r\nno')
  const [line] = asAnnotations({ notes: 1, warnings: [odd], advice: [] }, file => file).split('\n')
  expect(line).toMatch(
    /^::warning file=100%25%2C or%3A more\.md,line=1,title=linkNotFound::The link “50%25%0D%0Ano” /,
  )
})
