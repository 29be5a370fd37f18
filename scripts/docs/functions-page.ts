import { bantuan } from "../../src/bahasa/id/bantuan";

/** What a table cell cannot hold as it is. */
const cell = (text: string): string => text.replace(/\|/g, "\\|");

/** Every function of the help page with its examples; the same texts as in the pane, and its examples are tests there. */
export function functionsPage(): string {
  const parts = Object.entries(bantuan.daftar).map(([name, { guna, sintaks, contoh, catatan }]) => {
    const examples = contoh.map(({ rumus, hasil }) => `| \`${cell(rumus)}\` | ${cell(hasil ?? "ditolak")} |`);
    return [
      `## ${name}`,
      guna,
      `\`${sintaks}\``,
      ["| contoh | hasil |", "|---|---|", ...examples].join("\n"),
      catatan.map((note) => `- ${note}`).join("\n"),
    ].join("\n\n");
  });
  return [
    "# Fungsi LKJIP",
    "Contoh ditulis seperti di Excel berbahasa Indonesia: koma untuk desimal, titik koma di antara isian.",
    ...parts,
  ].join("\n\n");
}
