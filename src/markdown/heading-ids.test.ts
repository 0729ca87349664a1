import { expect, it } from 'vitest'
import { toHtml } from './compile.fixture.ts'

it.each([
  ['## A *b* {#own-id}', '<h2 id="own-id">A <em>b</em></h2>'],
  ['## 개요 { #개요 .wide }', '<h2 id="개요">개요</h2>'],
  ['## The set {a, b}', '<h2 id="the-set-a-b">The set {a, b}</h2>'],
  ['## Loop {#each items as item}', '<h2 id="loop-each-items-as-item">Loop {#each items as item}</h2>'],
  ['## {#each}', '<h2 id="each">{#each}</h2>'],
  ['## A {onclick=alert(1)}', '<h2 id="a-onclickalert1">A {onclick=alert(1)}</h2>'],
])('%s has its id, and loses no word', async (text, html) => {
  expect((await toHtml(text)).trim()).toBe(html)
})
