import { describe, expect, it } from 'vitest'
import { type Allowed, hashOf, secure } from './secure.ts'

const allowed: Allowed = {
  addresses: [],
  trust: false,
  made: '/base/_astro/',
  scripts: [hashOf('known()')],
  frames: ['https://player.example'],
}
const page = (body: string, head = '<meta charset="utf-8"/>') =>
  `<!DOCTYPE html><html><head>${head}<title>T</title></head><body>${body}</body></html>`
const nonce = /nonce-[\w+/]{22}/
const policyIn = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? ''
const directive = (html: string, name: string) =>
  policyIn(html)
    .split('; ')
    .find(part => part.startsWith(`${name} `))
    ?.slice(name.length + 1)

describe('the policy of a page', () => {
  it('stands before all that it governs, after the set of characters', () => {
    expect(secure(page('a'), allowed)).toMatch(
      /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy"[^>]*><meta property="csp-nonce"[^>]*><title>/,
    )
    expect(secure(page('a', ''), allowed)).toMatch(/<head><meta http-equiv="Content-Security-Policy"/)
  })

  it('allows nothing but the files of its site, and pictures and sound from elsewhere', () => {
    expect(policyIn(secure(page('<p>a</p>'), allowed)).replace(nonce, 'nonce-N')).toBe(
      "default-src 'none'; script-src 'nonce-N'; style-src 'self'; img-src 'self' data: https: http:; " +
        "media-src 'self' data: https: http:; font-src 'self'; connect-src 'self'; frame-src 'none'; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'",
    )
  })

  it('lets an inline script run only where it is known', () => {
    const html = secure(page('<script>known()</script><script>injected()</script>'), allowed)
    expect(directive(html, 'script-src')).toMatch(/^'nonce-[^']+' '[^']+'$/)
    expect(directive(html, 'script-src')).toContain(`'${hashOf('known()')}'`)
    expect(html).not.toMatch(/unsafe-(inline|eval|hashes)/)
  })

  it.each([
    ['src="/base/_astro/a.js"', true],
    ['type="module" src="/base/_astro/a.js"', true],
    ['src="/base/_files/evil.txt"', false],
    ['src="/base/_astro/../_files/evil.txt"', false],
    ['src="/base/_astro/%2e%2e/_files/evil.txt"', false],
    ['src="/base/_astro/..%2f_files/evil.txt"', false],
    ['src="/base/_astro/&#46;&#46;/_files/evil.txt"', false],
    ['src="/_astro/a.js"', false],
    ['src="//evil.example/base/_astro/a.js"', false],
    ['src="https://evil.example/base/_astro/a.js"', false],
    ['SRC="/base/_files/evil.txt" src="/base/_astro/a.js"', false],
    ['href="/base/_astro/a.js"', false],
  ])('lets the files run that were made for the site: <script %s>', (attributes, runs) => {
    const html = secure(page(`<script ${attributes}></script>`), allowed)
    const [known] = nonce.exec(directive(html, 'script-src') ?? '') ?? ['none']
    expect(html.includes(`nonce="${known.slice(6)}"></script>`)).toBe(runs)
  })

  it('knows the files of a site whose address has odd letters', () => {
    for (const [made, written] of [
      ['/größe/_astro/', '/größe/_astro/a.js'],
      ['/größe/_astro/', '/gr%C3%B6%C3%9Fe/_astro/a.js'],
      ['/a&b/_astro/', '/a&#38;b/_astro/a.js'],
    ] as const)
      expect(secure(page(`<script src="${written}"></script>`), { ...allowed, made }), written).toMatch(
        /<script [^>]*nonce=/,
      )
  })

  it('has another nonce for every page, and the same for the same page', () => {
    const scriptsOf = (body: string) => directive(secure(page(body), allowed), 'script-src')
    expect(scriptsOf('a')).toBe(scriptsOf('a'))
    expect(scriptsOf('a')).not.toBe(scriptsOf('b'))
  })

  it('is not misled by what only looks like a tag', () => {
    const html = page(
      '<p title="<script>known()</script>">a</p><!-- <script>known()</script> --><textarea><script>known()</script></textarea>',
    )
    expect(directive(secure(html, allowed), 'script-src')).toMatch(/^'nonce-[^']+'$/)
  })

  it('lets WebAssembly run where the search needs it', () => {
    expect(directive(secure(page('<site-search></site-search>'), allowed), 'script-src')).toContain(
      'wasm-unsafe-eval',
    )
  })

  it('lets frames in from known hosts only, and those alone that the page has', () => {
    const frames =
      '<iframe src="https://player.example/1"></iframe><iframe src="https://evil.example/"></iframe><iframe src="/own"></iframe>'
    expect(directive(secure(page(frames), allowed), 'frame-src')).toBe('https://player.example')
  })

  it('lets a deck show itself to the speaker, and print', () => {
    const html = secure(page('<template data-speaker-view></template>'), allowed)
    expect(directive(html, 'frame-src')).toBe("'self'")
    expect(directive(html, 'style-src')).toMatch(/^'self'( 'sha256-[^']+'){2}$/)
  })
})

describe('the policy of a page whose notes are trusted', () => {
  it('lets in the scripts, stylesheets and frames that stand in it, and no others', () => {
    const html = secure(
      page(
        '<script>own()</script><script src="https://a.example/x.js"></script><style>p{color:red}</style><iframe src="https://b.example/y"></iframe>',
      ),
      { ...allowed, trust: true },
    )
    expect(directive(html, 'script-src')).toBe(`'self' '${hashOf('own()')}' https://a.example`)
    expect(directive(html, 'style-src')).toBe(`'self' '${hashOf('p{color:red}')}'`)
    expect(directive(html, 'frame-src')).toBe('https://b.example')
  })
})

describe('a style attribute', () => {
  it('becomes a class, the same for the same style, beside those that are there', () => {
    const html = secure(
      page('<b style="--0:#fff">a</b><i class="x" style="--0:#fff">b</i><u style="width:1px;">c</u>'),
      allowed,
    )
    expect(html).toContain('<b class="_0">a</b><i class="x _0">b</i><u class="_1">c</u>')
    const sheet = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(sheet).toBe('._0:not(#_){--0:#fff}._1:not(#_){width:1px}')
    expect(directive(html, 'style-src')).toBe(`'self' '${hashOf(sheet)}'`)
  })

  it.each([
    ['font-family: &quot;A B&quot;, serif', 'font-family: "A B", serif'],
    ["background: url('a.png')", "background: url('a.png')"],
    ['color: rgb(0 0 0 / calc(1 * (2 + 3)))', 'color: rgb(0 0 0 / calc(1 * (2 + 3)))'],
  ])('keeps %s', (style, declarations) => {
    expect(secure(page(`<p style="${style}">a</p>`), allowed)).toContain(`._0:not(#_){${declarations}}`)
  })

  it.each([
    'color: red} body { display: none',
    'color: red; /* ',
    'background: url(a',
    'color: red)',
    'font-family: &quot;A',
    'content: "&lt;/style&gt;&lt;script&gt;"',
    'color: \\72 ed',
    '@import url(a)',
    '',
  ])('is left out where it would not end with its rule: %s', style => {
    const html = secure(page(`<p style="${style.replaceAll('"', '&quot;')}">a</p>`), allowed)
    expect(html).toContain('<p>a</p>')
    expect(html).not.toContain('<style>')
  })

  it('leaves the rest of its tag as it was', () => {
    const tag = (style: string, name: string) =>
      `<path d="M 1>2" alt data-x="it's &quot;so&quot;"${style}${name} viewBox="0 0 1 1"/>`
    const html = secure(page(`<svg>${tag(' style="fill:red"', '')}</svg>`), allowed)
    expect(html).toContain(`<path d="M 1>2" alt data-x="it's &quot;so&quot;" viewBox="0 0 1 1" class="_0"/>`)
  })
})
