/** What unpacks the pages of a file. Snappy comes along; others are loaded where a file needs them. */
import type { CompressionCodec, Compressors } from "hyparquet";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { part } from "#src/domain/part-missing.ts";
import type { Footer, Leaf } from "./footer.ts";
import { byteAt, DamagedError, uint32At } from "./hybrid.ts";

const BUILT_IN: readonly CompressionCodec[] = ["UNCOMPRESSED", "SNAPPY"];

/**
 * For the columns that are read. Throws `ArchiveFaultError` where one of them is packed in a way that
 * nobody here unpacks, `PartMissing` where what unpacks didn't come.
 */
export async function compressorsFor(
  { metadata }: Footer,
  leaves: readonly Leaf[],
): Promise<Compressors | undefined> {
  const codecs = new Set<CompressionCodec>();
  for (const { columns } of metadata.row_groups) {
    for (const { index } of leaves) {
      const column = columns[index];
      if (column?.crypto_metadata !== undefined) throw codecFault("encrypted");
      if (column?.meta_data !== undefined) codecs.add(column.meta_data.codec);
    }
  }
  const others = [...codecs].filter((codec) => !BUILT_IN.includes(codec));
  if (others.length === 0) return undefined;
  const compressors = await loaded();
  const unknown = others.find((codec) => compressors[codec] === undefined);
  if (unknown !== undefined) throw codecFault(unknown);
  return compressors;
}

async function loaded(): Promise<Compressors> {
  const codecs = await part(() => import("./codecs.ts"));
  return {
    GZIP: codecs.decompressGzip,
    BROTLI: codecs.decompressBrotli,
    LZ4: codecs.decompressLz4,
    LZ4_RAW: codecs.decompressLz4Raw,
    ZSTD: (input, length) => unpackedZstd(input, length, codecs.decompressZstd),
  };
}

const ZSTD_FRAME = 0xfd2fb528;

/** Into room of the length that the page has: by itself it would take what the bytes claim. */
function unpackedZstd(
  input: Uint8Array,
  length: number,
  unpack: (input: Uint8Array, output: Uint8Array) => Uint8Array,
): Uint8Array {
  const claimed = zstdLength(input);
  if (claimed !== undefined && claimed !== length) {
    throw new DamagedError(`${claimed} bytes for ${length}`);
  }
  return unpack(input, new Uint8Array(length));
}

/** What a first frame says of its length unpacked, where it does. */
function zstdLength(input: Uint8Array): number | undefined {
  if (input.length < 6 || uint32At(input, 0) !== ZSTD_FRAME) return undefined;
  const flags = byteAt(input, 4);
  const single = (flags >> 5) & 1;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const at = 6 - single + dictionary;
  switch (flags >> 6) {
    case 0:
      return single === 1 ? byteAt(input, at) : undefined;
    case 1:
      return byteAt(input, at) + byteAt(input, at + 1) * 256 + 256;
    case 2:
      return uint32At(input, at);
    default:
      return uint32At(input, at) + uint32At(input, at + 4) * 2 ** 32;
  }
}

function codecFault(detail: string): ArchiveFaultError {
  return new ArchiveFaultError({ kind: "codec", detail });
}
