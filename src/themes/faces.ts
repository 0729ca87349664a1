import type { Face } from './theme.ts'

export const inter: Face = { family: 'Inter', name: 'inter', italic: false }
