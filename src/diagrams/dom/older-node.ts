import zlib from 'node:zlib'

// jsdom asks for it as it loads, for a network that we never let it have; before Node 22.15 there is none.
zlib.createZstdDecompress ??= () => {
  throw new Error('This Node cannot read zstd.')
}
