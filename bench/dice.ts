/** Numbers and choices that look random and are the same for the same seed on every machine (mulberry32). */
export function createDice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0 to below the limit. */
  const number = (limit: number) => Math.floor(next() * limit)
  return {
    number,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[number(items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from.')
      return item
    },
  }
}

export type Dice = ReturnType<typeof createDice>
