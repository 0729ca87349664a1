/** A folder, `notes/`, with everything odd in it that people have. */
export function oddNotes(png: Buffer): Record<string, string | Buffer> {
  return {
    ...encodings(),
    ...names(png),
    ...headings(png),
    'notes/large.md': `---\ndeck: false\n---\n\n# Large\n\n${megabytes(10)}The very end.\n`,
    'notes/half.md': `# Half a megabyte\n\n${megabytes(0.5)}The end of it.\n`,
    'notes/headings.md': `# Headings\n\n${Array.from({ length: 5000 }, (_, at) => `## Heading ${at}\n\nText ${at}.\n\n`).join('')}`,
    'notes/quotes.md': `# Quotes\n\n${'>'.repeat(3000)} The innermost.\n`,
    'notes/README.md': '# Home\n\n[a](loop/a.md)\n',
    'notes/loop/a.md': '# Loop A\n\n[b](b.md)\n',
    'notes/loop/b.md': '# Loop B\n\n[a](a.md)\n',
  }
}

const megabytes = (count: number) =>
  `${'Megabytes of words in a row. '.repeat(100)}\n\n`.repeat(Math.ceil(count * 350))

function encodings() {
  return {
    'notes/utf16.md': Buffer.from('\uFEFF# Größe\r\n', 'utf16le'),
    'notes/utf16-mdx.mdx': Buffer.from('\uFEFF# Sixteen\r\n\r\nsum {1 + 2}\r\n', 'utf16le'),
    'notes/bom.mdx': '\uFEFF---\r\ntitle: Marked\r\n---\r\n\r\nsum {2 + 2}\r\n',
    'notes/mac.md': '# Mac\r\rA second line\r',
    'notes/latin.md': Buffer.from('# Latin\n\nna\xefve\n', 'latin1'),
    'notes/empty.md': '',
    'notes/binary.md': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  }
}

function names(png: Buffer) {
  return {
    'notes/What #1? 100% "sure".md':
      '# Signs\n\n[sharp](C%20sharp%23.mdx) ![A dot](dot%20%231%20100%25%3F.png)\n',
    'notes/C sharp#.mdx': '# Sharp\n\nText.\n',
    'notes/dot #1 100%?.png': png,
    [`notes/${'x'.repeat(247)}.md`]: '# Long\n',
    'notes/概要/第一.md': '# Chinese\n',
    'notes/مرحبا/بكم.md': '# Arabic\n',
    'notes/🚀.md': '# Rocket\n',
    'notes/!!!.md': '# Signs alone\n',
    'notes/Same.md': '# Capital\n',
    'notes/same.md': '# Small\n',
    'notes/con.md': '# Console\n',
    'notes/404.md': '# Four\n',
    'notes/500.md': '# Five\n',
    'notes/slides.md': '# Of slides\n',
    'notes/folder/index.md': '# Own page\n',
    'notes/folder/x.md': '# In a folder\n',
    'notes/index/README.md': '# Not the home\n',
    'notes/page.html.md': '# Two endings\n',
  }
}

function headings(png: Buffer) {
  return {
    'notes/number.md': '---\ntitle: 2023\n---\n\ntext\n',
    'notes/list.md': '---\ntitle: [a, b]\n---\n\n# Heading\n',
    'notes/emoji.md': '---\ntitle: 🎉\n---\n\ntext\n',
    'notes/code.md': '# `run()`\n\ntext\n',
    'notes/setext.md': 'Underlined\n==========\n\ntext\n',
    'notes/before.md': 'Text before.\n\n# Behind\n\ntext\n',
    'notes/no-heading.md': 'Some words.\n\n**A bold line**\n\nMore words.\n',
    'notes/several.md': '# One\n\ntext of one\n\n# Two\n\n# Three\n\ntext of three\n',
    'notes/picture.md': '# ![Our logo](logo.png)\n\ntext\n',
    'notes/logo.png': png,
    'notes/repeated.md': '# R\n\n## Same\n\n1\n\n## Same\n\n2\n\n## Same\n\n3\n',
    'notes/skips.md': '# S\n\n#### Deep\n\ntext\n',
  }
}
