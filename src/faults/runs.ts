import { asClause } from './as-clause.ts'

/** What can stand in the way of a command: folders, disks, browsers. */
export const runs = {
  folderNotFound: () => ({
    message: 'There is no such folder.',
    hint: 'Name the folder that the notes are in.',
  }),
  folderIsFile: () => ({
    message: 'This is a file, and a folder of notes is wanted.',
    hint: 'Name the folder that it is in.',
  }),
  folderEmpty: () => ({
    message: 'There is no note in this folder.',
    hint: 'Notes are files that end in .md, .mdx or .markdown.',
  }),
  outputOverNotes: () => ({
    message: 'The site would replace the notes.',
    hint: 'Name another folder with --out.',
  }),
  outputInNotes: () => ({
    message: 'The site would lie inside the notes folder, which is only read.',
    hint: 'Name a folder outside of it with --out.',
  }),
  outputNotOurs: () => ({
    message: 'The folder is not empty, and what is in it is not a site that Lectern has built.',
    hint: 'Name another folder with --out, or empty this one.',
  }),
  outputNotWritable: () => ({
    message: 'The site cannot be written here.',
    hint: 'Name a folder that you may write to with --out.',
  }),
  outputNotFolder: () => ({
    message: 'The site would replace a file.',
    hint: 'Name a folder with --out.',
  }),
  diskFull: () => ({
    message: 'There is no room left on the disk.',
    hint: 'Make room, or name another disk with --out and --cache; the site that was there is as it was.',
  }),
  stopped: (reason: string) => ({
    message: `The work has stopped: ${asClause(reason)}.`,
    hint: 'Run it again with --verbose to see where.',
  }),
  cacheNotWritable: () => ({
    message: 'What is kept between two runs cannot be written here.',
    hint: 'Name a folder that you may write to with --cache.',
  }),
  chromiumNotFound: () => ({
    message: 'This takes Chromium, and there is none on this machine.',
    hint:
      'Get one with `apt-get install chromium` (Debian, Ubuntu), `brew install --cask chromium` (macOS), ' +
      '`winget install Google.Chrome` (Windows) or, anywhere, `npx playwright install chromium`; ' +
      'or name the program in LECTERN_CHROMIUM.',
  }),
  chromiumNotStarted: (reason: string) => ({
    message: `Chromium cannot be started: ${asClause(reason)}.`,
    hint: 'Try to start it by hand, or name another program in LECTERN_CHROMIUM.',
  }),
  pdfNotPrinted: (address: string, reason: string) => ({
    message: `“${address}” could not be printed: ${asClause(reason)}.`,
    hint: 'The other PDFs are made; run it again, or look at the page in a browser.',
  }),
  pdfLacksPicture: (address: string, picture: string) => ({
    message: `“${address}” lacks the picture “${picture}”, which did not come.`,
    hint: 'Print again when it can be reached, or bring pictures into the site with the option `images`.',
  }),
  pdfClash: (address: string) => ({
    message: `Its PDF would be at “${address}”, where another one is.`,
    hint: 'Rename the file; until then the PDF is not made.',
  }),
  siteNotBuilt: () => ({
    message: 'There is no built site in this folder.',
    hint: 'Build it first, or leave out --no-build.',
  }),
} as const
