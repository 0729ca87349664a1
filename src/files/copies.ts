import { posix } from 'node:path'

/**
 * What the copy of a linked file is called: as the file is, but with `.txt` behind what a browser or a server would run.
 *
 * A page, drawing or script that is opened from the site’s own address may do whatever the site may: read what it keeps
 * for a reader, and pass for a script of its own. So such a file is shown as its source, as on GitHub.
 *
 * @param trust whether the files are the owner’s own
 */
export function copyOf(file: string, trust = false): string {
  return !trust && runs.has(posix.extname(file).toLowerCase()) ? `${file}.txt` : file
}

/** The files that a copy may be of, the likeliest first. */
export function sourcesOf(copy: string, trust = false): string[] {
  return [copy, copy.replace(/\.txt$/, '')].filter(
    (file, at, all) => all.indexOf(file) === at && copyOf(file, trust) === copy,
  )
}

const runs = new Set(
  [
    // HTML, and every XML that may hold it
    'html htm xhtml xht xml xsl xslt xsd svg svgz rdf atom rss mathml mml xul',
    'js mjs cjs css wasm',
    // on the server, if it is one that runs them
    'shtml shtm php php3 php4 php5 php7 phtml phar cgi pl asp aspx ashx jsp jspx cfm',
  ]
    .join(' ')
    .split(' ')
    .map(name => `.${name}`),
)
