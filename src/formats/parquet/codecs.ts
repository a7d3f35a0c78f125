/**
 * What unpacks the rarer kinds of pages, a chunk of its own. One by one: the package's own list begins with
 * WebAssembly, which the policy of the workers forbids, for the one codec that needs none.
 */
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from "hyparquet-compressors";

export { decompressBrotli, decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd };
