import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";

const FOLDERS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  path.join(homedir(), ".fonts"),
  path.join(homedir(), ".local/share/fonts"),
];

const hasFonts = (folder) =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true }).some((name) => /\.(?:ttf|otf|ttc)$/i.test(name));

/**
 * Chromium dies on a machine without a single font. There it is given those that the host measures texts with.
 * @param {string} folder where the settings may be kept
 * @returns {Record<string, string>} what to put into the environment; nothing where there are fonts, or where the system is no Linux
 */
export function fontSettings(folder) {
  if (process.platform !== "linux" || process.env.FONTCONFIG_FILE || FOLDERS.some(hasFonts)) return {};
  const ours = path.dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json"));
  const file = path.join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(ours, "ttf")}</dir>
  <cachedir>${path.join(folder, "fonts")}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
