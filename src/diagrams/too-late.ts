/** What is said of a diagram that takes longer than so many milliseconds. */
export const tooLate = (timeLimit: number) =>
  `The diagram was not drawn within ${timeLimit / 1000} s; make it smaller.`
