import { alamatSel } from "../tabel/alamat";
import { bacaArea } from "./area";
import type { RencanaLembar } from "./lembar";

/** Is everything on a half-made sheet as it was to be written? Then nobody has typed on it. */
export function sepertiRencana(
  { blok, tabel }: RencanaLembar,
  rumus: readonly (readonly unknown[])[],
  atas: number,
  kiri: number,
): boolean {
  const rencana = new Map<string, string>();
  const total = new Set(tabel.flatMap((satu) => (satu.total ?? []).map(String)));
  for (const { area, isi } of blok) {
    const petak = bacaArea(area);
    if (!petak) continue;
    isi.forEach((baris, b) =>
      baris.forEach((satu, k) => rencana.set(alamatSel(petak.atas + b, petak.kiri + k), String(satu ?? ""))),
    );
  }
  return rumus.every((baris, b) =>
    baris.every((satu, k) => {
      const kini = String(satu);
      const ingin = rencana.get(alamatSel(atas + b, kiri + k)) ?? "";
      return kini === "" || kini.startsWith("=") || kini === ingin.replace(/^'/, "") || total.has(kini);
    }),
  );
}
