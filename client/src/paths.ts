import { isAbsolute, relative, resolve, sep } from "node:path";

/** Is `file` the same as, or somewhere below, `place`, which may be relative to `folder`? */
export function isInside(file: string, folder: string, place: string): boolean {
  const way = relative(resolve(folder, place), file);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
