import { expect, it } from 'vitest'
import { editAddress } from './edit-address.ts'

const page = (remote: string) => editAddress(remote, 'main')?.('notes/a.md')

it.each([
  ['https://github.com/me/notes.git', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['https://github.com/me/notes/', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['git@github.com:me/notes.git', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['github.com:me/notes', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['ssh://git@github.com/me/notes', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['ssh://git@ssh.github.com:443/me/notes.git', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['git://GitHub.com/me/notes.git', 'https://github.com/me/notes/edit/main/notes/a.md'],
  ['https://github.example.com/me/notes', 'https://github.example.com/me/notes/edit/main/notes/a.md'],
  ['git@gitlab.com:team/sub/notes.git', 'https://gitlab.com/team/sub/notes/-/edit/main/notes/a.md'],
  ['https://gitlab.example.org/t/n.git', 'https://gitlab.example.org/t/n/-/edit/main/notes/a.md'],
  ['ssh://git@codeberg.org/me/notes.git', 'https://codeberg.org/me/notes/_edit/main/notes/a.md'],
  ['https://gitea.example.org/me/notes.git', 'https://gitea.example.org/me/notes/_edit/main/notes/a.md'],
  ['git@bitbucket.org:me/notes.git', 'https://bitbucket.org/me/notes/src/main/notes/a.md?mode=edit&at=main'],
])('of %s is known', (remote, address) => {
  expect(page(remote)).toBe(address)
})

it('never shows a user name, a password or a token', () => {
  expect(page('https://me:secret@github.com/me/notes.git')).toBe(
    'https://github.com/me/notes/edit/main/notes/a.md',
  )
  expect(page('https://ghp_token@github.com/me/notes.git')).not.toContain('token')
})

it.each([
  '/srv/git/notes.git',
  '../notes',
  'C:\\notes',
  'file:///srv/notes',
  'https://example.org/me/notes.git',
  'git@work:me/notes.git',
  '',
])('of %s is not known', remote => {
  expect(page(remote)).toBeUndefined()
})

it('holds in branches and names of every kind', () => {
  const address = editAddress('git@github.com:me/notes.git', 'topic/#1')
  expect(address?.('C#/what? 100%.md')).toBe(
    'https://github.com/me/notes/edit/topic/%231/C%23/what%3F%20100%25.md',
  )
})
