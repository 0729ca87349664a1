/** Characters of a source; Mermaid's own limit, raised for large but honest diagrams. */
export const MAX_SOURCE = 200_000
