import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import { tulisSeperti } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { hitung, type Ikatan } from "../hitung/ikatan";
import { tersangka } from "../penjelasan/tersangka";
import { selLainKeliru } from "../temuan-ikatan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "Kode\tUraian\tSebelum Perubahan\tSetelah Perubahan\tSelisih (Rp)";
const PASTI = new Set(["surplus"]);
const TURUNAN = new Set(["selisih", "persen-ubah"]);

function turunan({ tabel }: TabelTerikat, ikatan: Ikatan, benar: ReadonlyMap<string, number>): TemuanReviu[] {
  const karena = ikatan.suku.flatMap(({ sel }) => (benar.has(sel.sel) ? [sel.sel] : []));
  if (karena.length === 0 || ikatan.keadaan === "beda") return [];
  const tepat = hitung(ikatan, (sel) => benar.get(sel.sel) ?? sel.nilai);
  if (tepat === undefined) return [];
  const teks = tulisSeperti(ikatan.hasil, tepat);
  const isi = { tertulis: ikatan.hasil.teks, hitung: teks, karena };
  return [
    buatTemuan("IKUT_BERUBAH", "peringatan", isi, {
      ...letakSel(tabel, ikatan.hasil),
      seharusnya: tepat,
      seharusnyaTeks: teks,
      yakin: 0.9,
    }),
  ];
}

/** Typed figures that were computed from one that several sums find wrong. */
function ikutTersangka({ tabel, ikatan }: TabelTerikat): TemuanReviu[] {
  return tersangka(ikatan).flatMap(({ sel, ikut }) =>
    ikut.map(({ ikatan: { hasil, rumus }, nilai }) => {
      const desimal = rumus === "linear" ? hasil.desimal : Math.max(hasil.desimal, 2);
      const teks = tulisSeperti(hasil, nilai, desimal);
      return buatTemuan(
        "IKUT_BERUBAH",
        "peringatan",
        { tertulis: hasil.teks, hitung: teks, karena: [sel.sel] },
        {
          ...letakSel(tabel, hasil),
          seharusnya: hasil.persen || rumus === "rasio" ? nilai / 100 : nilai,
          seharusnyaTeks: teks,
          yakin: 0.9,
        },
      );
    }),
  );
}

function dariTabel(bahan: BahanReviu, milik: TabelTerikat): TemuanReviu[] {
  // Where one of its parts is wrong, the result is right, and so is what follows from it.
  const salah = milik.ikatan.filter(
    (satu) => PASTI.has(satu.jenis) && satu.keadaan === "beda" && !selLainKeliru(bahan, milik, satu),
  );
  const benar = new Map(
    salah.flatMap(({ hasil, tepat }) => (tepat === undefined ? [] : [[hasil.sel, tepat] as const])),
  );
  if (benar.size === 0) return [];
  return milik.ikatan
    .filter(({ jenis }) => TURUNAN.has(jenis))
    .flatMap((ikatan) => turunan(milik, ikatan, benar));
}

/** A figure that follows rightly from one that is wrong: both have to be mended. */
export const IKUT_BERUBAH: Aturan = {
  kode: "IKUT_BERUBAH",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) => bahan.tabel.flatMap((satu) => [...dariTabel(bahan, satu), ...ikutTersangka(satu)]),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "4\tPENDAPATAN\t7.000.000\t9.000.000\t2.000.000",
        "5\tBELANJA DAERAH\t5.000.000\t6.000.000\t1.000.000",
        "SURPLUS/(DEFISIT)\t\t2.000.000\t(3.000.000)\t(5.000.000)",
      ),
      sel: "E4",
    },
    diam: contoh(
      KEPALA,
      "4\tPENDAPATAN\t7.000.000\t9.000.000\t2.000.000",
      "5\tBELANJA DAERAH\t5.000.000\t6.000.000\t1.000.000",
      "SURPLUS/(DEFISIT)\t\t2.000.000\t3.000.000\t1.000.000",
    ),
  },
};
