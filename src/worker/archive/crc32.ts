/** Stands in for `buffer-crc32` in the build (electron.vite.config.ts), by the much faster function of Node. */
import { crc32 } from 'node:zlib'

/** CRC-32 of `data`, continued from `previous`. */
export const unsigned = (data: Buffer, previous?: number): number => crc32(data, previous)
