import { diagram } from './diagrams.ts'
import { createDice, type Dice } from './dice.ts'

/** A made note: its path in the notes folder, its title, and its text without front matter. */
export interface MadeNote {
  path: string
  title: string
  text: string
}

const folders = 25

/**
 * Makes notes as people write them: six sections each, with prose, code, a table, lists and links to other notes, and a
 * diagram in every fifth. The same count and seed always make the same notes, and a longer list begins with the shorter.
 */
export function makeNotes(count: number, seed = 1): MadeNote[] {
  return Array.from({ length: count }, (_, index) => makeNote(index, createDice(seed * 1_000_003 + index)))
}

function makeNote(index: number, dice: Dice): MadeNote {
  const title = titleOf(index)
  const sections = kinds.map((kind, part) => section(kind, part, index, dice))
  return {
    path: pathOf(index),
    title,
    text: `# ${title}\n\n${sentences(dice, 2)}\n\n${sections.join('\n\n')}\n`,
  }
}

const kinds = ['prose', 'list', 'code', 'table', 'steps', 'end'] as const

function section(kind: (typeof kinds)[number], part: number, index: number, dice: Dice): string {
  const heading = `## ${capital(dice.pick(nouns))} and ${dice.pick(nouns)} ${part + 1}`
  const pieces = [heading, sentences(dice, 3), ...bodies[kind](dice, index)]
  return pieces.join('\n\n')
}

const bodies: Record<(typeof kinds)[number], (dice: Dice, index: number) => string[]> = {
  prose: (dice, index) => [sentences(dice, 4), ...(index % 5 === 0 ? [diagram(index, dice)] : [])],
  list: dice => [list(dice, 6)],
  code: dice => [code(dice), sentences(dice, 1)],
  table: dice => [table(dice, 6)],
  steps: dice => [Array.from({ length: 5 }, (_, step) => `${step + 1}. ${sentence(dice)}`).join('\n')],
  end: (dice, index) => [
    `> ${sentence(dice)}`,
    index === 0 ? sentence(dice) : `See also [${titleOf(index - 1)}](../${pathOf(index - 1)}).`,
  ],
}

function list(dice: Dice, points: number): string {
  return Array.from({ length: points }, (_, point) =>
    point % 3 === 2
      ? `- ${sentence(dice)}\n  - ${sentence(dice)}\n  - ${sentence(dice)}`
      : `- ${sentence(dice)}`,
  ).join('\n')
}

function code(dice: Dice): string {
  const name = dice.pick(nouns)
  const [language, write] = dice.pick(languages)
  const lines = Array.from({ length: 12 }, () => write(name, dice.pick(nouns), dice.number(100)))
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
}

const languages: [string, (name: string, other: string, number: number) => string][] = [
  [
    'ts',
    (name, other, number) =>
      `const ${other}${number} = await ${name}.get({ name: '${other}', limit: ${number} })`,
  ],
  [
    'python',
    (name, other, number) => `${other} = [${name}(item, ${number}) for item in ${other}_list if item]`,
  ],
  [
    'sh',
    (name, other, number) => `${name} --${other} "${number}" | grep -v ${other} > ${name}-${number}.txt`,
  ],
  ['json', (name, other, number) => `{ "${name}": { "${other}": [${number}, true, null] } }`],
  ['yaml', (name, other, number) => `${name}-${number}: { ${other}: "${number}", enabled: true }`],
]

function table(dice: Dice, rows: number): string {
  const row = () =>
    `| ${dice.pick(nouns)} | ${dice.number(1000)} | ${dice.pick(verbs)} the ${dice.pick(nouns)} |`
  return [
    '| Name | Limit | What it does |',
    '| --- | ---: | --- |',
    ...Array.from({ length: rows }, row),
  ].join('\n')
}

const sentences = (dice: Dice, count: number) => Array.from({ length: count }, () => sentence(dice)).join(' ')

function sentence(dice: Dice): string {
  const [one, two, three] = [dice.pick(nouns), dice.pick(nouns), dice.pick(nouns)]
  const marked = dice.number(4) === 0 ? `**${two}**` : dice.number(4) === 0 ? `\`${two}\`` : two
  return `The ${one} ${dice.pick(verbs)} the ${marked} before the ${three} ${dice.pick(verbs)} it ${dice.pick(endings)}.`
}

const titleOf = (index: number) => `${capital(nouns[index % nouns.length] ?? '')} note ${index + 1}`

function pathOf(index: number): string {
  const folder = index % folders
  return `${String(folder + 1).padStart(2, '0')}-${nouns[folder]}/${nouns[index % nouns.length]}-note-${index + 1}.md`
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

const nouns =
  'queue table bucket function cluster region policy stream gateway network image volume account metric trigger job user role key budget cache event worker router server client alarm record zone layer'.split(
    ' ',
  )
const verbs =
  'stores sends reads limits copies replaces starts watches encrypts counts keeps moves checks waits-for'.split(
    ' ',
  )
const endings = [
  'at once',
  'within a minute',
  'in every region',
  'for each account',
  'without a server',
  'on demand',
]
