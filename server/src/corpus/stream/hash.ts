/** FNV-1a over UTF-16 units: 32 bits, the same on every machine; two words of a corpus rarely meet by chance. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
