import { drawing, sample } from '../src/pictures/samples.fixture.ts'

/** Notes with what nobody would put on a slide, each of another kind. */
export async function extremeNotes(): Promise<Record<string, string | Buffer>> {
  return {
    'notes/lists.md': lists,
    'notes/tables.md': tables,
    'notes/code.md': code,
    'notes/scripts.md': scripts,
    'notes/boxes.md': boxes,
    'notes/pictures.md': pictures,
    'notes/tower.png': await sample('png', 30, 3000),
    'notes/strip.png': await sample('png', 3000, 12),
    'notes/dot.png': await sample('png', 1, 1),
    'notes/photo.jpg': await sample('jpeg', 1600, 1200),
    'notes/drawing.svg': drawing('<rect width="30" height="20" fill="teal"/>'),
  }
}

let count = 0
const words = (number: number) => Array.from({ length: number }, () => `word${count++}`).join(' ')
const lines = (number: number, make: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => make(index)).join('\n')
const row = (cells: number, size: number) => `|${Array.from({ length: cells }, () => words(size)).join('|')}|`
const table = (columns: number, rows: number, size: number) =>
  [row(columns, 1), `|${'-|'.repeat(columns)}`, lines(rows, () => row(columns, size))].join('\n')

const lists = `# Lists

## Long

${lines(300, () => `- ${words(2)}`)}

## Deep

${lines(20, depth => `${'  '.repeat(depth)}- ${words(5)}`)}
${lines(40, () => `${'  '.repeat(20)}- ${words(9)}`)}

## Paragraphs in points

${lines(6, () => `1. ${words(60)}\n\n   ${words(60)}\n   - ${words(30)}\n\n   > ${words(20)}\n`)}

## Numbers up to 12,000

11990. ${words(3)}
${lines(30, () => `1. ${words(12)}`)}

## Tasks

${lines(30, () => `- [x] ${words(12)}`)}
`

const tables = `# Tables

## Many rows

${table(4, 60, 5)}

## Many columns

${table(14, 6, 3)}

## Giant cells

| a | b |
|---|---|
| ${words(3)} | ${words(500)} |
| ${'endless'.repeat(60)} | ${words(9)} |

## In HTML

<table><tr><td colspan="2">${words(40)}</td></tr><tr><td><ul>${lines(20, () => `<li>${words(5)}</li>`)}</ul></td><td>${words(90)}</td></tr></table>
`

const code = `# Code

## Endless line

\`\`\`js
${words(500)}
\`\`\`

## Many lines

\`\`\`python title="a/very/long/path/${'folder/'.repeat(30)}file.py"
${lines(120, index => `${'    '.repeat(index % 5)}${words(5)} # ${'='.repeat(index)}`)}
\`\`\`

## In a list

- ${words(9)}
  - ${words(9)}

    \`\`\`sh
    ${words(90)}
    \`\`\`

## Words without an end

${'abcdefghij'.repeat(60)} and \`${'code_without_spaces_'.repeat(30)}\` and https://example.org/${'path/'.repeat(80)}
`

const sentence: Record<string, string> = {
  Arabic: 'هذه ملاحظة طويلة عن الحاويات وكيفية استخدامها في العمل اليومي مع الفريق. ',
  Hebrew: 'זוהי הערה ארוכה על מכולות ועל השימוש בהן בעבודה היומיומית עם הצוות. ',
  Thai: 'นี่คือบันทึกยาวเกี่ยวกับคอนเทนเนอร์และวิธีใช้งานในชีวิตประจำวัน ',
  Hindi: 'यह कंटेनरों और टीम के साथ दैनिक कार्य में उनके उपयोग के बारे में एक लंबा नोट है। ',
  Japanese: 'これはコンテナと日々の仕事での使い方についての長いメモです。',
  Korean: '이것은 컨테이너와 팀과의 일상 업무에서의 사용에 대한 긴 메모입니다. ',
  Vietnamese: 'Đây là một ghi chú dài về các thùng chứa và cách sử dụng chúng trong công việc hằng ngày. ',
  Ukrainian: 'Це довга нотатка про контейнери та їх використання у щоденній роботі з командою. ',
}
const scripts = `# Scripts

${Object.entries(sentence)
  .map(
    ([name, text]) =>
      `## ${name}\n\n${text.repeat(12)}\n\n${lines(12, () => `- **${text.trim()}** ${text}`)}\n\n${text.repeat(3)}\n`,
  )
  .join('\n')}
`

const boxes = `# Boxes

## ${words(45)}

${words(30)}

## Asides

:::note[${words(30)}]
${words(300)}
:::

## Quotes

${lines(8, depth => `${'> '.repeat(depth + 1)}${words(30)}\n${'> '.repeat(depth + 1)}`)}

## Folded

<details><summary>${words(40)}</summary>

${lines(20, () => `- ${words(20)}`)}

</details>

## Columns

:::columns
- ${words(3)}
  - ${words(200)}
- ${words(3)}
  - ${words(9)}
:::

## Formula

$$
\\begin{aligned}
${lines(9, index => `x_{${index}} &= \\frac{a_{${index}}}{b} \\\\`)}
\\end{aligned}
$$

## Soup

<div align="center"><font size="7">${words(80)}<p>${words(20)}<div>${words(80)}<br><b>${words(9)}<ul><li>${words(90)}</div></font>

Note[^1] and ${words(9)}.

[^1]: ${words(120)}
`

const pictures = `# Pictures

## A tower

${words(12)}

![A tower](tower.png)

${words(40)}

## A strip

![A strip](strip.png)

${lines(8, () => `- ${words(9)}`)}

## A dot and a photo

![A dot](dot.png) ![A photo](photo.jpg) ![A drawing](drawing.svg)

${words(60)}

## In points

${lines(4, () => `- ${words(9)}\n\n  ![A photo](photo.jpg)\n`)}

## In a table

| One | Two |
|---|---|
| ![A photo](photo.jpg) | ${words(30)} |

## From elsewhere

${words(20)}

![${words(30)}](http://pictures.example/unknown.png)

<img src="http://pictures.example/large.png" width="3000" height="2000" alt="${words(9)}">

## In lines of their own

${words(9)}
![From elsewhere](http://pictures.example/a.png)
${words(9)}
![A photo](photo.jpg)

${lines(4, () => `1. ${words(9)}\n   ![From elsewhere](http://pictures.example/b.png)\n   ${words(9)}`)}

## In answers and quotations

<details><summary>${words(4)}</summary>

[![From elsewhere](http://pictures.example/c.png)](http://pictures.example)

[![From elsewhere](http://pictures.example/d.png)](http://pictures.example)

[![A tower](tower.png)](http://pictures.example)

</details>

> ![A photo|900x240](photo.jpg)
>
> ${words(12)}
>
> ![A photo|400](photo.jpg)

## Missing

![${words(60)}](gone.png)
`
