import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cached, npmInstall } from "./cache";

/** Packages of TrueType fonts: pictures look the same on every machine, and have Vietnamese and Japanese letters. */
const packages = { "noto-sans": "0.4.2", "roboto-mono": "0.4.2", "noto-sans-jp": "0.4.3" };

const prefer = (generic: string, ...families: readonly string[]): string =>
  `<match target="pattern"><test name="family"><string>${generic}</string></test>
   <edit name="family" mode="prepend" binding="strong">${families.map((family) => `<string>${family}</string>`).join("")}</edit></match>`;

/** A fontconfig file that puts them before the fonts of the system. */
export function fontConfiguration(): string {
  const folder = cached("fonts-1", (growing) => {
    const wanted = Object.entries(packages).map(([name, version]) => `@expo-google-fonts/${name}@${version}`);
    npmInstall(growing, ...wanted);
  });
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${join(folder, "node_modules", "@expo-google-fonts")}</dir>
<cachedir>${join(folder, "cache")}</cachedir>
${prefer("sans-serif", "Noto Sans", "Noto Sans JP")}
${prefer("monospace", "Roboto Mono", "Noto Sans JP")}
${prefer("system-ui", "Noto Sans", "Noto Sans JP")}
</fontconfig>
`,
  );
  return file;
}
