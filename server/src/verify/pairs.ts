/** The same work, done once for each pair of objects: what was only moved in a draft keeps its quantities. */
export function oncePerPair<A extends object, B extends object, T>(work: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly found: T }>>();
  return (a, b) => {
    const beside = known.get(a) ?? new WeakMap<B, { readonly found: T }>();
    known.set(a, beside);
    const before = beside.get(b) ?? { found: work(a, b) };
    beside.set(b, before);
    return before.found;
  };
}
