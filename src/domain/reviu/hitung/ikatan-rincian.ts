import type { SelReviu } from "../bahan/sel-reviu";
import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, kurang, tambah, type Ikatan, type Suku } from "./ikatan";
import { berisiUang, bisaDijumlah } from "./kolom-jumlah";
import { barisAnak } from "./rincian";

const MASUK = /^penerimaan\b/i;
const KELUAR = /^pengeluaran\b/i;

/** Pembiayaan is what comes in less what goes out (Permendagri 77/2020); all other parts are added. */
function bertanda(tabel: TabelReviu, anak: readonly BarisReviu[]): (sel: SelReviu) => Suku {
  const neto = anak.some(({ label }) => MASUK.test(label));
  return (sel) => (neto && KELUAR.test(tabel.label(sel.baris)) ? kurang(sel) : tambah(sel));
}

function kolomRincian(tabel: TabelReviu, kolom: KolomReviu): Ikatan[] {
  return [...barisAnak(tabel.baris)].flatMap(([induk, anak]) => {
    const hasil = tabel.sel(induk.baris, kolom.kolom);
    const suku = anak.map(({ baris }) => tabel.sel(baris, kolom.kolom));
    const berisi = suku.filter(({ bacaan }) => bacaan.jenis !== "kosong");
    if (hasil.bacaan.jenis === "kosong" || berisi.length === 0) return [];
    return [ikat("rincian", "linear", hasil, berisi.map(bertanda(tabel, anak)))];
  });
}

/** Headings tied to what stands below them by code, in columns of money or where some heading is such a sum. */
export function ikatanRincian(tabel: TabelReviu): Ikatan[] {
  return tabel.angka
    .filter((kolom) => bisaDijumlah(tabel, kolom))
    .flatMap((kolom) => {
      const ikatan = kolomRincian(tabel, kolom);
      const dipercaya =
        berisiUang(tabel, kolom) ||
        ikatan.some(({ keadaan, suku }) => keadaan === "cocok" && suku.length > 1);
      return dipercaya ? ikatan : [];
    });
}
