import { describe, expect, it } from 'vitest'
import { htmlOf, layOut, wordsIn } from './fit.fixture.ts'

const items = (count: number, text = 'A point of more words than a column of two has room for') =>
  Array.from({ length: count }, (_, index) => `<li>${text} ${index + 1}</li>`).join('')

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line${index + 1}()`).join('\n')

describe('text that fits', () => {
  it('stays on one slide, as it was', () => {
    const html = '<p>One.</p><ul><li><p>a <b>b</b></p></li><li><p>c</p></li></ul>'
    expect(layOut(html).map(htmlOf)).toEqual([html])
  })

  it('is set large where there is little of it, and smaller where that saves the only continuation', () => {
    expect(layOut('<p>One.</p>').map(({ step }) => step)).toEqual(['display'])
    expect(layOut(`<ul>${items(4)}</ul>`).map(({ step }) => step)).toEqual(['large'])
    expect(layOut(`<ul>${items(8)}</ul>`).map(({ step }) => step)).toEqual(['normal'])
    expect(layOut(`<ul>${items(10)}</ul>`).map(({ step }) => step)).toEqual(['small'])
  })
})

describe('a little code', () => {
  it('is set large, too, but not where that would break its lines', () => {
    expect(layOut('<pre><code>npm start</code></pre>').map(({ step }) => step)).toEqual(['display'])
    const line = 'npm start '.repeat(7).trim()
    expect(layOut(`<pre><code>${line}</code></pre>`).map(({ step }) => step)).toEqual(['normal'])
  })
})

describe('a list that is too long', () => {
  it('goes on between its points, evenly, and its numbers count on', () => {
    const pages = layOut(`<ol start="3">${items(30)}</ol>`)
    const counts = pages.map(page => htmlOf(page).split('<li').length - 1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    expect(htmlOf(pages[1] ?? failed())).toMatch(
      new RegExp(`^<ol start="3"><li value="${3 + (counts[0] ?? 0)}">`),
    )
  })

  it('repeats the point that a list inside it belongs to, dimly', () => {
    const pages = layOut(`<ul><li>Parent<ul>${items(30)}</ul></li></ul>`)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages.slice(1))
      expect(htmlOf(page)).toMatch(/^<ul><li class="carried"><p>Parent<\/p><ul><li>/)
  })

  it('does not leave a point alone with its list on the next slide', () => {
    const pages = layOut(`<ul>${items(8)}<li>Parent<ul>${items(5, 'Child')}</ul></li></ul>`)
    expect(htmlOf(pages[0] ?? failed())).not.toMatch(/Parent<\/p><\/li><\/ul>$/)
  })
})

describe('a point with a picture in a line of its own', () => {
  it('has it below, outside of the list, where it can grow; numbers count on', () => {
    const steps = ['first', 'second'].map(step => `<li>The ${step}\n<img src="${step}.png"></li>`).join('')
    expect(layOut(`<ol>${steps}</ol>`).map(htmlOf)).toEqual([
      '<ol><li value="1"><p>The first\n</p></li></ol><img src="first.png">',
      '<ol><li value="2"><p>The second\n</p></li></ol><img src="second.png">',
    ])
  })

  it('keeps the first of several with its words', () => {
    const [first] = layOut(`<ul>${items(6)}<li>Look:\n${'<img src="a.png">'.repeat(3)}</li></ul>`)
    expect(htmlOf(first ?? failed())).not.toContain('Look')
  })
})

describe('a picture of known size inside a quotation, a point or an answer', () => {
  it.each([
    ['is as large as it is', '<img src="a.png" width="500" height="120">', 'width="500" height="120"'],
    ['is made smaller', '<img src="a.png" width="1000" height="480">', 'width="500" height="240"'],
    ['may be a link', '<a href="b"><img src="a.png" width="50" height="50"></a>', 'width="50" height="50"'],
  ])('%s', (_what, picture, size) => {
    const [page] = layOut(`<blockquote><p>${picture}</p><p>words</p></blockquote>`)
    expect(htmlOf(page ?? failed())).toContain(`<img src="a.png" ${size} class="sized">`)
  })
})

describe('points with much below them', () => {
  it('are not taken apart where each fits a slide: a question keeps its answers', () => {
    const question = `<li>Which of these is a tree, and why?<ul>${items(6, 'An answer of more words than a column of two has room for')}</ul></li>`
    const pages = layOut(`<ol>${question.repeat(6)}</ol>`)
    for (const page of pages) expect(htmlOf(page)).not.toContain('carried')
    expect(pages).toHaveLength(6)
  })

  it('are set smaller where that keeps them whole', () => {
    const question = `<li>Which of these is a tree, and why?<ul>${items(11, 'An answer')}</ul></li>`
    const pages = layOut(`<ol>${question.repeat(3)}</ol>`)
    expect(pages.map(({ step }) => step)).toEqual(['small', 'small', 'small'])
  })

  it('are set smaller only where they must be', () => {
    const question = (answers: number) => `<li>Which is a tree?<ul>${items(answers, 'An answer')}</ul></li>`
    const pages = layOut(`<ol>${question(11)}${question(9)}${question(11)}</ol>`)
    expect(pages.map(({ step }) => step)).toEqual(['small', 'normal', 'small'])
  })

  it('are set smaller one by one, where only one of many must be', () => {
    const question = (answers: number) => `<li>Which is a tree?<ul>${items(answers, 'An answer')}</ul></li>`
    const pages = layOut(`<ol>${question(9).repeat(9)}${question(11)}${question(9).repeat(9)}</ol>`)
    expect(pages.filter(({ step }) => step === 'small')).toHaveLength(1)
    expect(pages.map(htmlOf).join()).not.toContain('carried')
  })

  it('are set larger beside a text that is taken apart elsewhere in another size', () => {
    const long = `<p>${'A tree is a plant with a trunk of its own. '.repeat(11)}</p>`
    const question = (answers: number) => `<li>Which is a tree?<ul>${items(answers, 'An answer')}</ul></li>`
    const pages = layOut(`${long}<ol>${question(11)}${question(9)}${question(11)}</ol>`)
    expect(pages.slice(-3).map(({ step }) => step)).toEqual(['small', 'normal', 'small'])
  })
})

describe('code that is too long', () => {
  it('does not leave a line that opens a block alone above it', () => {
    const body = `class Forest(Enum):\n\n${lines(40)}`
    const [first] = layOut(`<ul>${items(4)}</ul><pre><code>${body}</code></pre>`)
    expect(htmlOf(first ?? failed())).not.toMatch(
      /class Forest\(Enum\):\s*<\/span>(<span[^>]*>\s*<\/span>)?<\/pre>$/,
    )
  })

  it('goes on at an empty line, and keeps its colours', () => {
    const code = `<pre><code>${lines(9)}\n\n${lines(9)}</code></pre>`
    const pages = layOut(code)
    expect(pages).toHaveLength(2)
    expect(htmlOf(pages[1] ?? failed())).toMatch(/^<pre class="code"><span class="line ec-line">line1\(\)/)
  })

  it('does not begin with a line or two at the foot of a slide', () => {
    for (const [points, length] of [
      [6, 27],
      [7, 27],
      [9, 31],
    ] as const) {
      const code = lines(length).replaceAll('line', '  line')
      const [first] = layOut(`<ul>${items(points, 'A point')}</ul><pre><code>${code}</code></pre>`)
      expect(htmlOf(first ?? failed())).not.toMatch(/line[12]\(\)\s*<\/span><\/pre>$/)
    }
  })

  it('stays together where it fits a slide by itself', () => {
    const pages = layOut(`<ul>${items(7)}</ul><pre><code>${lines(8)}</code></pre>`)
    expect(pages.map(page => htmlOf(page).includes('<pre'))).toEqual([false, true])
  })
})

describe('a table that is too long', () => {
  it('goes on with its head', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `<tr><td>a${index}</td><td>b</td></tr>`).join('')
    const pages = layOut(`<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows}</tbody></table>`)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages)
      expect(htmlOf(page)).toMatch(/<thead><tr><th>A<\/th><th>B<\/th><\/tr><\/thead><tbody><tr>/)
  })

  it('goes on with its other columns, and the first one again, where it is too wide', () => {
    const row = (tag: string, row: string) =>
      `<tr>${Array.from({ length: 30 }, (_, at) => `<${tag}>${row}${at}</${tag}>`).join('')}</tr>`
    const pages = layOut(
      `<table><thead>${row('th', 'Head')}</thead><tbody>${row('td', 'a')}${row('td', 'b')}</tbody></table>`,
    )
    const tables = pages.flatMap(page => htmlOf(page).match(/<table.*?<\/table>/g) ?? [])
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) expect(table).toMatch(/<th>Head0<\/th>.*<td>a0<\/td>.*<td>b0<\/td>/)
    const shown = tables.join('')
    for (let at = 1; at < 30; at++) expect(shown.split(`<td>b${at}</td>`)).toHaveLength(2)
  })

  it('stands below its caption', () => {
    const table =
      '<table><caption>Trees <b>here</b></caption><colgroup><col></colgroup><tr><td>Oak</td></tr></table>'
    expect(layOut(table).map(htmlOf)).toEqual([
      expect.stringMatching(
        /^<p class="caption">Trees <b>here<\/b><\/p><table>.*<tbody><tr><td>Oak<\/td><\/tr><\/tbody><\/table>$/,
      ),
    ])
  })

  it('breaks inside a row only where the row is higher than a slide', () => {
    const cell = 'A sentence of a few words stands here. '.repeat(60)
    const html = `<table><tr><th>A</th></tr><tr><td>${cell}</td></tr></table>`
    const pages = layOut(html)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(({ blocks }) => wordsIn(blocks)).filter(word => word === 'sentence')).toHaveLength(
      60,
    )
  })
})

describe('a long paragraph', () => {
  it('goes on behind a sentence, and is one paragraph on each slide', () => {
    const pages = layOut(`<p>${'This is a sentence of quite a few words that say nothing. '.repeat(30)}</p>`)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(htmlOf(page).match(/<p>/g)).toHaveLength(1)
      expect(htmlOf(page).trim()).toMatch(/nothing\.\s*<\/p>$/)
    }
  })

  it('is broken inside an endless word if it must be', () => {
    const word = 'x'.repeat(3000)
    const pages = layOut(`<p>${word}</p>`)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(page => htmlOf(page).replace(/<\/?p>/g, '')).join('')).toBe(word)
  })
})

describe('what belongs together', () => {
  it('stays together: a heading and what follows it, a line with a colon and its list', () => {
    const pages = layOut(`<ul>${items(8)}</ul><h4>Heading</h4><p>Mind this:</p><ul>${items(3)}</ul>`)
    const page = pages.map(htmlOf).find(html => html.includes('Heading'))
    expect(page).toMatch(/<h4>Heading<\/h4><p>Mind this:<\/p><ul><li>/)
  })

  it('shows the answer to a question as the next step, and goes on with it as one', () => {
    const folded = '<details><summary>Why?</summary><p>So.</p><p>And so.</p></details>'
    expect(layOut(folded).map(htmlOf)).toEqual([
      '<details open><summary>Why?</summary><div class="answer fragment"><p>So.</p><p>And so.</p></div></details>',
    ])
    const alone = '<details open><p>So.</p></details>'
    expect(layOut(alone).map(htmlOf)).toEqual([alone])
  })

  it('repeats the title of an aside and the question of an answer', () => {
    const long = `<p>${'A sentence of a few words. '.repeat(80)}</p>`
    const aside = `<aside class="starlight-aside"><p class="starlight-aside__title">Mind</p>${long}</aside>`
    for (const page of layOut(aside)) expect(htmlOf(page)).toMatch(/^<aside [^>]*><p [^>]*>Mind<\/p><p>/)
    const [first, ...more] = layOut(`<details><summary>Why?</summary>${long}</details>`)
    expect(htmlOf(first ?? failed())).toContain('fragment')
    expect(more.length).toBeGreaterThan(0)
    for (const page of more) expect(htmlOf(page)).toMatch(/^<details open><summary>Why\?<\/summary><p>/)
  })
})

function failed(): never {
  throw new Error('There is no such slide.')
}

it('shows which lines of code were put in and which were taken out', () => {
  const line = (kind: string, words: string) =>
    `<div class="ec-line ${kind}"><div class="code">${words}</div></div>`
  const [page] = layOut(
    `<div class="expressive-code"><pre><code>${line('highlight del', 'a')}${line('highlight ins', 'b')}${line('', 'c')}</code></pre></div>`,
  )
  const shown = htmlOf(page ?? failed()).match(/<span class="line[^>]*>/g)
  expect(shown?.map(tag => /line-\w+/.exec(tag)?.[0])).toEqual(['line-del', 'line-ins', undefined])
})
