const prime = 0x9e3779b1;

/**
 * A checksum of 32 bits, four bytes at a step. Each step can be undone, so that a change within one word is always found, and
 * others all but once in four billion times. (`zlib.crc32` is not in the Node of the oldest VS Code that we run in.)
 */
export function checksum(bytes: Uint8Array): number {
  const words = bytes.byteLength >> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = prime ^ bytes.byteLength;
  const mix = (word: number): void => {
    hash = Math.imul(hash ^ word, prime);
    hash ^= hash >>> 15;
  };
  if (bytes.byteOffset % 4 === 0) {
    // Typed arrays are read several times faster than a DataView; both as the machine counts, which is what they were written by.
    const fast = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
    for (let at = 0; at < words; at++) mix(fast[at] ?? 0);
  } else for (let at = 0; at < words; at++) mix(view.getUint32(4 * at, true));
  for (let at = 4 * words; at < bytes.byteLength; at++) mix(bytes[at] ?? 0);
  return hash >>> 0;
}
