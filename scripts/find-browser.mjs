import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
];

const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [
          path.join(base, "Google/Chrome/Application/chrome.exe"),
          path.join(base, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
];

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The path of a Chromium-like browser: CHROME_PATH, then the usual names and places; undefined where there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wish = process.env.CHROME_PATH;
  if (wish && existsSync(wish)) return wish;
  return [...onPath(), ...FIXED].find(executable) ?? downloaded().find(executable);
}

/** Where `npx playwright-core install chromium` puts its browser; no package, no browser. */
function downloaded() {
  const ask = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const answer = spawnSync(process.execPath, ["-e", ask], { encoding: "utf8" });
  return answer.status === 0 && answer.stdout ? [answer.stdout] : [];
}

function run(command, args) {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], shell }).status === 0;
}

/**
 * Finds a browser, or installs one: Debian's package when root, else Playwright's own download.
 * @returns {string} the path; throws with a sentence that says what to do where nothing worked
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const debianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (debianRoot) {
    console.log("Memasang Chromium (apt-get) untuk uji peramban ...");
    run("apt-get", ["update", "-qq"]) &&
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    console.log("Mengunduh Chromium (playwright-core) untuk uji peramban ...");
    run("npx", ["playwright-core", "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "No Chromium found: install Chrome, Edge or Chromium, or set CHROME_PATH to its program file.",
  );
}
