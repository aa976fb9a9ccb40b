export const noUnits = 0x811c9dc5;

export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units: 32 bits, the same on every machine; two words of a corpus rarely meet by chance. */
export function hashWord(word: string): number {
  let hash = noUnits;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash >>> 0;
}
