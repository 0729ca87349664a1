/**
 * The sizes of what stands on a slide, in px of 1280×720. The planner adds them up and the stylesheet sets them:
 * both are made of these, so that they cannot differ.
 */
export const slide = { width: 1280, height: 720, marginInline: 88, marginBlock: 64 }

/** What stands above the text of a slide. */
export const head = {
  eyebrow: 38,
  eyebrowText: { size: 22, line: 28 },
  title: { size: 44, line: 52 },
  /** A title of more than two lines. */
  longTitle: { size: 32, line: 40 },
  gap: 36,
}

/** Sizes of the body text on a slide: 40 px for a few lines, else 32, 28 or 24. */
export type Step = 'display' | 'large' | 'normal' | 'small'

export interface Type {
  size: number
  line: number
}

export interface Sizes {
  text: Type
  /** Of lists inside lists, and of all that is in them. */
  nested: Type
  cell: Type
  code: Type
  /** Between blocks, and between the points of a list. */
  gap: number
  /** Between the points of a list inside a list, and between what is inside an aside. */
  tight: number
  /** What a list is set in by; and one inside a list. */
  indent: number
  nestedIndent: number
}

export const steps: Record<Step, Sizes> = {
  display: {
    text: { size: 40, line: 54 },
    nested: { size: 34, line: 46 },
    cell: { size: 30, line: 41 },
    code: { size: 32, line: 44 },
    gap: 24,
    tight: 14,
    indent: 44,
    nestedIndent: 38,
  },
  large: {
    text: { size: 32, line: 44 },
    nested: { size: 28, line: 38 },
    cell: { size: 26, line: 36 },
    code: { size: 28, line: 39 },
    gap: 18,
    tight: 11,
    indent: 36,
    nestedIndent: 32,
  },
  normal: {
    text: { size: 28, line: 38 },
    nested: { size: 25, line: 34 },
    cell: { size: 24, line: 33 },
    code: { size: 22, line: 31 },
    gap: 14,
    tight: 8,
    indent: 32,
    nestedIndent: 29,
  },
  small: {
    text: { size: 24, line: 33 },
    nested: { size: 22, line: 30 },
    cell: { size: 22, line: 30 },
    code: { size: 20, line: 28 },
    gap: 10,
    tight: 6,
    indent: 28,
    nestedIndent: 25,
  },
}

/** What stands around the content of a box: at its sides together, and above and below it together. */
export const boxes = {
  quote: { inline: 28, block: 0 },
  aside: { inline: 54, block: 36 },
  details: { inline: 28, block: 0 },
  code: { inline: 48, block: 40 },
  definition: { inline: 28, block: 0 },
} as const

export type BoxKind = keyof typeof boxes

/** The room in a cell of a table beside and above its text, and the rule under a row. */
export const cell = { inline: 28, block: 16, rule: 1 }

/** Cards side by side: the least width of one, what is between two, and what is around the text in one, in px. */
export const card = { least: 300, gap: 32, inline: 64, block: 90 }

/** Between the columns of a table of contents, in px. */
export const agendaGap = 56

/** How large inline code is, beside the text that it stands in; and the room at its ends, in em of its own. */
export const inlineCode = { scale: 0.92, padding: 0.2 }

/** How wide a letter of code is, in em. */
export const codeLetter = 0.6

/** The mark before a row that goes on with a line of code, in letters. */
export const continued = { letters: 2 }

/** The least height that a picture of unknown size is given, in px. */
export const picture = { least: 240 }

/** The room for text below a title of some lines. */
export function roomUnder(titleHeight: number): number {
  return slide.height - 2 * slide.marginBlock - head.eyebrow - titleHeight - head.gap
}

export const textWidth = slide.width - 2 * slide.marginInline

/** Between two columns, in px; and how wide each of two equal ones is. */
export const columnGap = 48
export const halfWidth = (textWidth - columnGap) / 2

/** The widths of a text beside a picture, in px, the widest first. */
export const besideWidths = [640, 520, 440, 400]

/** A line or two that stand alone, and how many lines they may take. */
export const statement = { text: { size: 48, line: 62 }, most: 3 }

/** The titles of covers, which become smaller as they become longer; those of dividers are four fifths of it. */
export const coverTitles: Record<'large' | 'normal' | 'small', Type & { width: number }> = {
  large: { size: 80, line: 86, width: 900 },
  normal: { size: 52, line: 60, width: 1040 },
  small: { size: 30, line: 40, width: 1040 },
}

/** The last slide of a deck, in px: its code for phones, and short sections beside it. */
export const closing = {
  code: 320,
  /** Between the two, and between two sections. */
  gap: 72,
  between: 34,
  /** The width of a section, and its greatest height without its heading. */
  width: textWidth - 320 - 72,
  part: 130,
  room: roomUnder(0),
}
