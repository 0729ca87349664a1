import { describe, expect, it } from 'vitest'
import { readWords } from './command-line.ts'

describe('the command line', () => {
  it.each([
    ['no command', [], 'Say what to do.'],
    ['a misspelt command', ['bulid'], 'There is no command “bulid”. Is “build” meant?'],
    ['an unknown command', ['publish'], 'There is no command “publish”.'],
    ['an import of nothing', ['import'], 'Say which note to import.'],
    ['two folders', ['build', 'one', 'two'], 'One at a time: “two” is one too many.'],
    ['a port without a number', ['dev', '--port', 'x'], '“x” is not a port.'],
    ['a misspelt option', ['build', '--ouput', 'x'], 'There is no option “--ouput”. Is “--out” meant?'],
    ['an unknown option', ['build', '--nonsense'], 'There is no option “--nonsense”.'],
    ['an unknown letter', ['build', '-q'], 'There is no option “-q”.'],
    ['an option without its value', ['dev', '--port'], '“--port” needs a value.'],
    ['a value that means nothing', ['check', '--json=yes'], '“--json” takes no value.'],
    ['a part of the PDFs that cannot be', ['pdf', '--shard', '4/3'], '“4/3” is no part such as 1/3.'],
  ])('is not understood with %s', (_what, args, sentence) => {
    expect(readWords(args)).toEqual(sentence)
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

  it.each([[['--help']], [['build', '--help']], [['help']], [['-h']]])('asks for help with %j', args => {
    expect(readWords(args)).toMatchObject({ command: 'help' })
  })
})
