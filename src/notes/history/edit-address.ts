/**
 * Where the files of a repository are edited on the web: the address of one, by its path from the top.
 * Nothing where the host is not one that we know.
 *
 * @param remote as Git has it: `https://…`, `ssh://…` or `git@host:path`
 */
export function editAddress(remote: string, branch: string): ((path: string) => string) | undefined {
  const place = placeOf(remote.trim())
  const write = place && kindOf(place.host)
  if (!write) return
  const repository = `https://${place.host}/${place.path}`
  return path => write(repository, encoded(branch), encoded(path))
}

/** User names, passwords and ports are no part of what a reader may see. */
function placeOf(remote: string): { host: string; path: string } | undefined {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/(.+)$/i.exec(remote) ??
    /^(?:[^@/\\:]+@)?([^/\\:@]+\.[^/\\:@]+):(?!\/\/)\/?(.+)$/.exec(remote) ??
    []
  if (!host?.includes('.') || !path) return
  // What SSH is served by where its port is closed.
  const name = host.toLowerCase().replace(/^(alt)?ssh\.(?=github|gitlab|bitbucket)/, '')
  return { host: name, path: path.replace(/\/+$/, '').replace(/\.git$/, '') }
}

type Write = (repository: string, branch: string, path: string) => string

/** A company’s own host is told by its name. */
function kindOf(host: string): Write | undefined {
  return hosts.find(({ name }) => name.test(host))?.write
}

const hosts: { name: RegExp; write: Write }[] = [
  { name: /^github\./, write: (repository, branch, path) => `${repository}/edit/${branch}/${path}` },
  { name: /(^|\.)gitlab\./, write: (repository, branch, path) => `${repository}/-/edit/${branch}/${path}` },
  {
    name: /(^codeberg\.org$|(^|\.)(gitea|forgejo)\.)/,
    write: (repository, branch, path) => `${repository}/_edit/${branch}/${path}`,
  },
  {
    name: /^bitbucket\.org$/,
    write: (repository, branch, path) => `${repository}/src/${branch}/${path}?mode=edit&at=${branch}`,
  },
]

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')
