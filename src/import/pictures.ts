import { basename, extname } from 'node:path'

/** Whether a file is carried along: pictures, and what is shown like them. */
export function isPicture(path: string): boolean {
  return /\.(?:apng|avif|bmp|gif|ico|jpe?g|mov|mp4|png|svg|tiff?|webm|webp)$/i.test(path)
}

/** Gives each picture a name in the one folder that all are to lie in: of two that are called alike the second gets `-2`. */
export function pictureNames(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const path of new Set(paths)) {
    const ending = extname(path)
    const words = basename(path, ending)
    let name = words + ending
    // Some file systems do not tell `A.png` from `a.png`.
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${words}-${n}${ending}`
    taken.add(name.toLowerCase())
    names.set(path, name)
  }
  return names
}
