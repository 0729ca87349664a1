/** Some layouts throw dice; they shall fall alike for every diagram, whatever was drawn before. */
export function seedRandom(): void {
  let state = 0x2545f491
  Math.random = () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32
  }
}
