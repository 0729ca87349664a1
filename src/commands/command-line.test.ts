import { describe, expect, it } from 'vitest'
import { readWords } from './command-line.ts'

describe('the command line', () => {
  it.each([
    ['no command', [], 'Say what to do.'],
    ['an unknown command', ['bulid'], 'There is no command “bulid”.'],
    ['an import of nothing', ['import'], 'Say which note to import.'],
    ['two folders', ['build', 'one', 'two'], 'One at a time: “two” is one too many.'],
    ['a port without a number', ['dev', '--port', 'x'], '“x” is not a port.'],
    ['an unknown option', ['build', '--loud'], /^Unknown option '--loud'/],
    ['a part of the PDFs that cannot be', ['pdf', '--shard', '4/3'], '“4/3” is no part such as 1/3.'],
  ])('is not understood with %s', (_what, args, sentence) => {
    expect(readWords(args)).toEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence)
  })

  it('is read as a command with its folder and options', () => {
    const args = ['build', 'notes', '--out', 'site', '--no-strict', '--port', '4000']
    expect(readWords(args)).toMatchObject({
      command: 'build',
      folder: 'notes',
      out: 'site',
      strict: false,
      port: 4000,
    })
  })

  it.each([[['--help']], [['build', '--help']]])('asks for help with %j', args => {
    expect(readWords(args)).toMatchObject({ command: 'help' })
  })
})
