const HEADING = /^## (\d+\.\d+\.\d+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/;

/** What is wrong with a changelog for a release of this version; empty when nothing is. */
export function changelogProblems(changelog: string, version: string): string[] {
  const lines = changelog.split("\n");
  const headings = lines.filter((line) => line.startsWith("## "));
  const broken = headings.filter((line) => !HEADING.test(line));
  const first = HEADING.exec(headings[0] ?? "");
  if (first?.[1] !== version) return [...broken.map(told), `CHANGELOG.md does not begin with ${version}.`];
  const from = lines.indexOf(headings[0] ?? "");
  const to = headings[1] === undefined ? lines.length : lines.indexOf(headings[1]);
  const entries = lines.slice(from + 1, to).filter((line) => line.startsWith("- "));
  const empty = entries.length === 0 ? [`CHANGELOG.md says nothing about ${version}.`] : [];
  return [...broken.map(told), ...empty];
}

function told(line: string): string {
  return `CHANGELOG.md: "${line}" is no heading like "## 1.2.3 (2026-01-31)" or "## 1.2.3 (unreleased)".`;
}

/** The changelog with the day of the release ("2026-01-31") instead of "unreleased". */
export function datedChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(`## ${version} (unreleased)`, `## ${version} (${day})`);
}
