import { expect, it } from 'vitest'
import { StyleSheet } from './stylesheet.ts'

it('a rule tells how many declarations it has, as Mermaid leaves out those without', () => {
  const sheet = new StyleSheet()
  for (const rule of ['.a {}', '.b {}']) sheet.insertRule(rule, sheet.cssRules.length)
  sheet.cssRules[1]?.style.setProperty('font-size', '14px')
  expect(sheet.cssRules.map(({ style }) => style.length)).toEqual([0, 1])
  expect(sheet.cssRules[1]?.cssText).toBe('.b { font-size: 14px; }')
})
