/** What a parser expected, as an author would say it: `“]” or “)”`; empty where it has only names of its own. */
export function inWords(tokens: string[]): string {
  const names = new Set(
    tokens.map(token => wordFor(token.replaceAll("'", ''))).filter(name => name !== undefined),
  )
  const said = [...names].slice(0, MOST)
  const last = said.pop()
  if (last === undefined) return ''
  const all = said.length > 0 ? `${said.join(', ')} or ${last}` : last
  return names.size > MOST ? `${all} …` : all
}

const MOST = 5

function wordFor(token: string): string | undefined {
  const sign = SIGNS[token]
  if (sign) return `“${sign}”`
  const word = WORDS[token]
  if (word) return word
  // Keywords and signs go by their own name; names in capitals are the parser's.
  return /^[a-z]{2,}$|^[^\w\s]+$/.test(token) ? `“${token}”` : undefined
}

const SIGNS: Record<string, string> = {
  SQE: ']',
  SQS: '[',
  PE: ')',
  PS: '(',
  DIAMOND_START: '{',
  DIAMOND_STOP: '}',
  STRUCT_STOP: '}',
  STADIUMEND: '])',
  SUBROUTINEEND: ']]',
  CYLINDEREND: ')]',
  DOUBLECIRCLEEND: ')))',
  PIPE: '|',
  COLON: ':',
  EDGE_STATE: '[*]',
}

const WORDS: Record<string, string> = {
  NEWLINE: 'a new line',
  NL: 'a new line',
  LINK: 'an arrow',
  START_LINK: 'an arrow',
  NODE_STRING: 'a name',
  ALPHA: 'a name',
  ID: 'a name',
  ENTITY_NAME: 'a name',
  MEMBER: 'a member',
  ACTOR: 'a participant',
  NUM: 'a number',
  INT: 'a number',
  NUMBER_PIE: 'a number',
  STR: 'a text in quotes',
  STRING: 'a text in quotes',
  qString: 'a text in quotes',
  unqString: 'a word',
  TXT: 'a text after “:”',
  taskData: '“:” and when the task is',
  ZERO_OR_ONE: 'a relation such as “||--o{”',
  ZERO_OR_MORE: 'a relation such as “||--o{”',
  ONE_OR_MORE: 'a relation such as “||--o{”',
  ONLY_ONE: 'a relation such as “||--o{”',
  EOF: 'the end',
}
