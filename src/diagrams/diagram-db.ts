/** The data of a parsed diagram, as far as the types have it in common; each call may be missing. */
export interface DiagramDb {
  getAccTitle?: () => unknown
  getAccDescription?: () => unknown
  getDiagramTitle?: () => unknown
  getData?: () => unknown
  getMessages?: () => unknown
  getActors?: () => unknown
  getSections?: () => unknown
  getRoot?: () => unknown
}
