import { describe, expect, it } from 'vitest'
import { createDrawer } from './draw.ts'
import { drawn, useFolder } from './drawer.fixture.ts'

describe('a diagram that takes too long', () => {
  it('is given up, and the next one is drawn', async () => {
    let starts = 0
    const room = createDrawer({ cacheDir: useFolder(), timeLimit: 2_000, onWorkerStart: () => starts++ })
    const many = Array.from(
      { length: 900 },
      (_, i) => ` n${i} --> n${(i * 7) % 900}\n n${i} --> n${(i * 13) % 900}`,
    )
    const [slow, quick] = await Promise.all([
      room.draw({ source: `flowchart LR\n${many.join('\n')}`, idPrefix: 'd', title: 't' }),
      room.draw({ source: 'pie\n "a": 1', idPrefix: 'd', title: 't' }),
    ])
    expect(slow).toEqual({ ok: false, message: 'The diagram was not drawn within 2 s; make it smaller.' })
    expect(quick).toMatchObject({ ok: true, type: 'pie' })
    expect(starts).toBe(2)
    await room.close()
  })
})

it('a worker that holds too much makes room for a new one, and nothing is lost', async () => {
  let starts = 0
  const room = createDrawer({ cacheDir: useFolder(), heapLimit: 1, onWorkerStart: () => starts++ })
  for (const name of ['one', 'two']) expect((await drawn(room, `pie\n "${name}": 1`)).svg).toContain(name)
  expect(starts).toBe(2)
  await room.close()
})
