import { alamatLembar, bacaArea, type Petak } from "../../lembar/area";
import { alamatSel, hurufKolom } from "../../tabel/alamat";
import type { BahanRencana } from "../bahan";
import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { tanpaIsian, type IsianSel } from "../warna-kantor";
import { tersentuh } from "./tempat-kolom";
import type { RencanaTabel } from ".";

/** The blocks that a plan gives colours. */
function petakWarna(rencana: RencanaTabel): Petak[] {
  if (rencana.jenis === "biarkan") return [];
  const area = [...rencana.area, ...rencana.sampingan.flatMap((satu) => satu.area)];
  return area.flatMap((satu) => bacaArea(satu) ?? []);
}

/** Letters of the columns of some blocks, each once. */
function hurufPetak(petak: readonly Petak[]): string {
  const kolom = petak.flatMap(({ kiri, kanan }) =>
    Array.from({ length: kanan - kiri + 1 }, (_, i) => kiri + i),
  );
  return [...new Set(kolom)].map(hurufKolom).join(", ");
}

/** Conditional formats of the office's own in the coloured blocks: ours come before them. */
function aturanTertutup({ lembar }: BahanRencana, warna: readonly Petak[]): TemuanWarna[] {
  const kena = (lembar.aturanKantor ?? []).filter((area) =>
    area.some((satu) => warna.some((milik) => tersentuh(milik, satu))),
  );
  const petak = warna.filter((milik) => kena.some((area) => area.some((satu) => tersentuh(milik, satu))));
  const [pertama] = petak;
  if (!pertama) return [];
  const sel = alamatLembar(lembar.mentah.nama, alamatSel(pertama.atas, pertama.kiri));
  return [temuanWarna("ATURAN_TERTUTUP", { kolom: hurufPetak(petak), banyak: kena.length }, { sel })];
}

/** The fill of a cell that the row does not have: what stripes or a total give to the whole row says nothing of the cell. */
function berisianSendiri({ petak, hex }: IsianSel, tabel: Petak, baris: number, kolom: number): boolean {
  const isian = hex[baris - petak.atas];
  const milik = isian?.[kolom - petak.kiri];
  if (!isian || milik === undefined || tanpaIsian(milik)) return false;
  const sebaris = isian.slice(tabel.kiri - petak.kiri, tabel.kanan - petak.kiri + 1);
  return sebaris.filter((satu) => satu === milik).length * 2 <= sebaris.length;
}

/** The first cell of a block that the office has filled by hand, as far as the fills were read. */
function selBerisian(isian: IsianSel, tabel: Petak, { atas, bawah, kiri, kanan }: Petak): string | undefined {
  for (let kolom = kiri; kolom <= kanan; kolom++)
    for (let baris = atas; baris <= bawah; baris++)
      if (berisianSendiri(isian, tabel, baris, kolom)) return alamatSel(baris, kolom);
  return undefined;
}

/** Cells in the coloured blocks that the office has filled in other colours: ours lie on them. */
function isianTertutup({ lembar, tabel }: BahanRencana, warna: readonly Petak[]): TemuanWarna[] {
  const [isian, daerah] = [lembar.isian, bacaArea(tabel.rentang)];
  if (!isian || !daerah) return [];
  const kena = warna.flatMap((petak) => {
    const contoh = selBerisian(isian, daerah, petak);
    return contoh === undefined ? [] : [{ petak, contoh }];
  });
  const [pertama] = kena;
  if (!pertama) return [];
  const { contoh } = pertama;
  const kolom = hurufPetak(kena.map(({ petak }) => petak));
  const sel = alamatLembar(lembar.mentah.nama, contoh);
  return [temuanWarna("ISIAN_TERTUTUP", { kolom, contoh }, { sel })];
}

/** What the office made visible itself and the plan's colours will cover, until they are taken back. */
export function temuanTertutup(bahan: BahanRencana, rencana: RencanaTabel): TemuanWarna[] {
  const warna = petakWarna(rencana);
  return [...aturanTertutup(bahan, warna), ...isianTertutup(bahan, warna)];
}
