import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'
import { treeOf } from './tree.ts'

const of = (text: string, given = {}, site?: string) => languageOf(given, treeOf(text, 'md').tree, site)

describe('the language of a note', () => {
  it.each([
    ['مرحبا بكم في هذه المدونة عن Docker و Linux', 'ar', 'rtl'],
    ['سلام، این یک یادداشت درباره‌ی پایگاه داده است', 'fa', 'rtl'],
    ['שלום לכולם, זה פתק על מסדי נתונים', 'he', 'rtl'],
    ['이것은 Docker Compose에 관한 노트입니다', 'ko', 'ltr'],
    ['これはデータベースに関するノートです', 'ja', 'ltr'],
    ['这是一篇关于数据库的笔记', 'zh', 'ltr'],
    ['Это заметка о базах данных, и она короткая', 'ru', 'ltr'],
    ['Це нотатка про бази даних, її мова — українська', 'uk', 'ltr'],
    ['यह डेटाबेस के बारे में एक नोट है', 'hi', 'ltr'],
  ])('is told by its letters: %s', (text, lang, dir) => {
    expect(of(text)).toEqual({ lang, dir })
  })

  it.each([
    'A note about databases.',
    'Eine Notiz über Datenbanken, mit größten Mühen.',
    'The word 数据库 means database, and نعم means yes, in a text that is English all the same.',
    '`これはデータベースに関するノートです`',
    '```\nこれはデータベースに関するノートです\n```',
    '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 → → → ✓ ✓ ✓',
    '',
  ])('is that of the site where its letters do not tell: %s', text => {
    expect(of(text)).toEqual({ lang: undefined, dir: undefined })
  })

  it('may be told by its title', () => {
    expect(of('', { title: 'عرض عن الحاويات' })).toEqual({ lang: 'ar', dir: 'rtl' })
  })

  it('is what its front matter says', () => {
    expect(of('مرحبا بكم في هذه المدونة', { lang: 'en' })).toEqual({ lang: 'en', dir: 'ltr' })
    expect(of('English', { lang: 'ar-EG' })).toEqual({ lang: 'ar-EG', dir: 'rtl' })
    expect(of('English', { dir: 'rtl' })).toEqual({ lang: undefined, dir: 'rtl' })
    expect(of('x', { lang: 'az-Arab', dir: 'auto' })).toEqual({ lang: 'az-Arab', dir: 'rtl' })
  })

  it('is what the site says more exactly', () => {
    expect(of('這是一篇關於資料庫的筆記', {}, 'zh-TW').lang).toBe('zh-TW')
  })
})
