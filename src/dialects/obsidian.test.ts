import { describe, expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

const words = (text: string) => seen(text).replace(/^<p>|<\/p>$/g, '')

describe('a wikilink', () => {
  it.each([
    ['[[My Note]]', '<a My Note>My Note</a>'],
    ['[[Note|a *label*]]', '<a Note>a <em>label</em></a>'],
    ['[[folder/Note]] [[b]]', '<a folder/Note>folder/Note</a> <a b>b</a>'],
    ['[[Note#Heading]]', '<a Note#Heading>Note > Heading</a>'],
    ['[[#Heading|x]]', '<a #Heading>x</a>'],
    ['[[Note |x]]', '<a Note>x</a>'],
    ['[[#Heading]]', '<a #Heading>Heading</a>'],
    ['[[Note#^b1]]', '<a Note#^b1>Note</a>'],
    ['[[Note^b1]]', '<a Note^b1>Note</a>'],
    ['**[[الزواج|الزواج]]**', '<strong><a الزواج>الزواج</a></strong>'],
    ['[[2023-05-17]]', '<a 2023-05-17>2023-05-17</a>'],
  ])('%s is a link', (text, link) => {
    expect(words(text)).toBe(link)
  })

  it('may stand in a table, where its bar is escaped', () => {
    expect(seen('| a |\n|-|\n| [[Note\\|label]] |')).toContain('<a Note>label</a>')
  })

  it.each([
    '[[]] [[|]] [[ -f file ]] [[1, 2], [3, 4]] [[1, 2]] [[:alpha:]] [[ $a == b ]]',
    '`[[Note]]`',
    '[[Note',
  ])('is not what looks a little like it: %s', text => {
    expect(words(text)).not.toContain('<a ')
  })

  it('leaves the links of Markdown alone', () => {
    expect(words('[[1]](https://a.b) \\[[Note]]')).toBe('<a https://a.b>[1]</a> [[Note]]')
  })
})

describe('an embed', () => {
  it.each([
    ['![[a picture.png]]', '<img a picture.png a picture></img>'],
    ['![[img/p.png|A cat|300x200]]', '<img img/p.png A cat></img>'],
    ['![[p.png|300]]', '<img p.png p></img>'],
    ['![[Note]]', '<a Note>Note</a>'],
    ['![[Note#Part]] and [[Note]]', '<a Note#Part>Note > Part</a> and <a Note>Note</a>'],
  ])('%s is a picture, or a link to the note', (text, node) => {
    expect(words(text)).toBe(node)
  })
})

describe('marked words', () => {
  it.each([
    ['a ==b **c** d== e', 'a <mark>b <strong>c</strong> d</mark> e'],
    ['이것==중요==한', '이것<mark>중요</mark>한'],
    ['a == b == c', 'a == b == c'],
    ['x==1 && y==2', 'x==1 && y==2'],
    ['`==a==` \\==b==', '<code>==a==</code> ==b=='],
    ['=== a ===', '=== a ==='],
  ])('%o', (text, seen) => {
    expect(words(text)).toBe(seen)
  })
})

describe('a comment', () => {
  it.each([
    ['a %%hidden%% b', '<p>a  b</p>'],
    ['%%\nhidden\n\n- hidden\n%%\n\nb', '<p>b</p>'],
    ['a\n\n%% hidden %%\n\nb', '<p>a</p><p>b</p>'],
    ['100%% of %%d and %%s', '<p>100%% of %%d and %%s</p>'],
    ['`%%a%%` %%b', '<p><code>%%a%%</code> %%b</p>'],
  ])('%o is not shown', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })
})

describe('the id of a block', () => {
  it.each([
    ['words ^abc1', '<p>words<span></span></p>'],
    ['- a ^x-y\n- b', '<ul><li><p>a<span></span></p></li><li><p>b</p></li></ul>'],
    ['- a\n\n^ab12\n\nb', '<ul><li><p>a</p></li></ul><p>b</p>'],
    ['x ^2', '<p>x ^2</p>'],
    ['`a ^abc`', '<p><code>a ^abc</code></p>'],
  ])('%o is not shown', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })
})

it('leaves tags and inline fields as they are', () => {
  expect(words('#tag and (field:: value)')).toBe('#tag and (field:: value)')
})
