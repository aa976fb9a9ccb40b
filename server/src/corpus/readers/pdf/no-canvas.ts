// pdf.js looks for these when it is loaded, and asks a native library for them, for drawing; we draw nothing.
for (const name of ["DOMMatrix", "ImageData", "Path2D"])
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
