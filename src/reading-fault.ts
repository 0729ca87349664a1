/** Why a file or folder could not be read, in words that everybody knows. */
export function readingFault(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'the links to it go round in a circle',
  ENAMETOOLONG: 'its name is too long',
}
