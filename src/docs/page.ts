/** All that runs on a page by itself, as one file: the rest is fetched when it is used. */
import './search.ts'
import '../diagrams/large/open.ts'
