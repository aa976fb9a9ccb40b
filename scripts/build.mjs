// Bundles the programs into dist/. `--production` minifies for the package; `--watch` rebuilds on change.
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { build, context } from "esbuild";

/** Rooms that become a bundle of their own, read from the disk when a program first asks for them by `import()`. */
const ownBundles = {
  "encoding/legacy": "./encodings.js",
  "charts/draw": "./charts.js",
  "word/docx": "./word.js",
};

/** What `require.resolve` finds in node_modules or among the source stands beside the bundles in dist/. */
const ownFiles = {
  "./reading-process": "./reading.js",
  "./watch-thread": "./watch.js",
  "pdfjs-dist/cmaps/H.bcmap": "./cmaps/H.bcmap",
};

const lazily = {
  name: "lazily",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.\/reading-process|\.\/watch-thread|pdfjs-dist\/cmaps\/H\.bcmap)$/ }, ({ path }) => ({
      path: ownFiles[path],
      external: true,
    }));
    onResolve({ filter: /(?:encoding\/legacy|charts\/draw|word\/docx)$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: ownBundles[path.split("/").slice(-2).join("/")], external: true } : undefined,
    );
  },
};

/** A hash of all that decides how a source is read: what other sources read, another index. */
function buildHash() {
  const hash = createHash("sha256");
  const names = readdirSync("server/src", { recursive: true }).filter((name) => /\.(?:ts|json)$/.test(name));
  for (const name of ["../../corpus/glossary.json", "../../package-lock.json", ...names.sort()])
    hash.update(name).update(readFileSync(`server/src/${name}`));
  return hash.digest("hex");
}

const production = process.argv.includes("--production");

const options = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  sourcemap: !production,
  minify: production,
  legalComments: "none",
  logLevel: "warning",
  outdir: "dist",
  // Packages that offer both forms are taken as ES modules: UMD builds hide their imports from the bundler.
  mainFields: ["module", "main"],
  // Node 20 knows them; esbuild would make each literal a `new RegExp` at every use.
  supported: { "regexp-unicode-property-escapes": true },
  external: ["vscode"],
  define: { __DOI_CHIEU_BUILD__: JSON.stringify(buildHash()) },
  entryPoints: {
    engine: "server/src/engine.ts",
    server: "server/src/main.ts",
    cli: "server/src/cli.ts",
    client: "client/src/extension.ts",
    encodings: "server/src/corpus/readers/encoding/legacy.ts",
    reading: "server/src/corpus/readers/bounded/process.ts",
    watch: "server/src/corpus/readers/bounded/watch.ts",
    word: "server/src/word/docx.ts",
    charts: "server/src/report/charts/draw.ts",
    indexer: "server/src/indexer.ts",
    // What 'npm run bench:scale' measures from inside.
    ...(process.argv.includes("--bench") && { "bench-inside": "scripts/bench/inside.ts" }),
  },
  plugins: [lazily],
};

/** What runs in the report panel: a browser's script and style. */
const panel = {
  ...options,
  platform: "browser",
  target: "es2022",
  format: "iife",
  entryPoints: { report: "client/webview/report.ts", "report-panel": "client/webview/report.css" },
  plugins: [],
};

// Japanese only: what Chinese and Korean files name their letters by would be another megabyte.
cpSync("node_modules/pdfjs-dist/cmaps", "dist/cmaps", {
  recursive: true,
  filter: (path) => !/\/(?:Adobe-(?:CNS1|GB1|Korea1)|B5|CNS|ETHK|ETen|GB|HK|KSC|Uni(?:CNS|GB|KS))[^/]*$/.test(path),
});

for (const one of [options, panel])
  if (process.argv.includes("--watch")) await (await context(one)).watch();
  else await build(one);
