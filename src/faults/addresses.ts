import { asClause } from './as-clause.ts'

/** What can be wrong with links and pictures. */
export const addresses = {
  pictureNotFound: (target: string) => ({
    message: `The picture “${target}” is not there.`,
    hint: 'Add the file or correct the path; until then its place shows the alternative text.',
  }),
  pictureBroken: (target: string, reason: string) => ({
    message: `The picture “${target}” is broken: ${asClause(reason)}.`,
    hint: 'Save it anew; until then it is shown as far as browsers can, else its alternative text is.',
  }),
  pictureNotFetched: (target: string, reason: string) => ({
    message: `The picture “${target}” could not be brought into the site: ${asClause(reason)}.`,
    hint: 'Save it into the notes folder; until then it is shown from where it is.',
  }),
  pictureUnsupported: (target: string, format: string) => ({
    message: `The picture “${target}” is in a format that browsers do not show: ${format}.`,
    hint: 'Save it as PNG, JPEG, WebP or SVG; until then its place shows the alternative text.',
  }),
  pictureCleaned: (target: string, removed: string) => ({
    message: `The drawing “${target}” held what a picture should not, and is shown without it: ${removed}.`,
    hint: 'Save it without scripts and addresses, or set `trust: true` for files of your own.',
  }),
  linkNotFound: (target: string) => ({
    message: `The link “${target}” leads to no note or file.`,
    hint: 'Correct the path or remove the link; until then its words stand there alone.',
  }),
  linkToFolder: (target: string) => ({
    message: `The link “${target}” leads to a folder in which there is no note.`,
    hint: 'Put a README into the folder, or link a file in it; until then the link’s words stand there alone.',
  }),
  anchorNotFound: (target: string) => ({
    message: `The link “${target}” names a heading that is not there.`,
    hint: 'Write behind the # what stands in the address of the heading; until then it leads to the top.',
  }),
  addressOutside: (target: string) => ({
    message: `The address “${target}” leads out of the notes folder.`,
    hint: 'Move the file into the folder; until then it is neither linked nor shown.',
  }),
  addressHidden: (target: string) => ({
    message: `The address “${target}” leads to a hidden file, which may not be meant for others.`,
    hint: 'Give the file a name without a dot at its beginning; until then it is neither linked nor shown.',
  }),
  pictureWithoutWords: (target: string) => ({
    message: `The picture “${target}” has no alternative text.`,
    hint: 'Say what it shows, for those who cannot see it: ![in these brackets](…).',
  }),
  linkOutside: (target: string) => ({
    message: `The link leads out of the notes folder, to ${target}, and is not followed.`,
    hint: 'Put the file itself here, or set `trust: true` where all that it leads to is your own.',
  }),
} as const
