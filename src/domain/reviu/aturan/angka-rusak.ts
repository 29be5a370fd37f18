import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { KolomReviu } from "../bahan/tabel-reviu";
import { isiPerbaikan, tulisSeperti, type SelReviu } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { banding, hitung, type Ikatan } from "../hitung/ikatan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

/** No figure of a report has more digits. */
const DIGIT_TERBANYAK = 15;

/** The readings that a broken figure may have: its digits with and without the last one, in whole or with two decimals. */
function bacaanMungkin({ teks }: SelReviu): number[] {
  const tanda = /^\s*[(-]/.test(teks) ? -1 : 1;
  const [bulat = "", sen] = teks.replace(/[^\d.,]/g, "").split(",");
  const angka = bulat.replaceAll(".", "");
  const semua = [angka, ...Array.from(angka, (_, i) => angka.slice(0, i) + angka.slice(i + 1))];
  const pecahan = sen && /^\d{1,2}$/.test(sen) ? Number(`0.${sen}`) : 0;
  return [...new Set(semua)].filter((satu) => satu !== "").map((satu) => tanda * (Number(satu) + pecahan));
}

function cocok(ikatan: Ikatan, sel: SelReviu, nilai: number): boolean {
  const dengan = (satu: SelReviu): number | undefined => (satu.sel === sel.sel ? nilai : satu.nilai);
  const tepat = hitung(ikatan, dengan);
  const tertulis = dengan(ikatan.hasil);
  return tepat !== undefined && tertulis !== undefined && banding(ikatan, tertulis, tepat) !== "beda";
}

/** The only reading with which the equations of the cell tie. */
function terbaca(sel: SelReviu, ikatan: readonly Ikatan[]): number | undefined {
  const milik = ikatan.filter(
    ({ hasil, suku }) => hasil.sel === sel.sel || suku.some((satu) => satu.sel.sel === sel.sel),
  );
  if (milik.length === 0) return undefined;
  const pas = bacaanMungkin(sel).filter((nilai) => milik.some((satu) => cocok(satu, sel, nilai)));
  return pas.length === 1 ? pas[0] : undefined;
}

/** Several bullets, an error of a formula, or a number that names somebody (NIP, NIK): none of them is a figure. */
const bukanAngka = (teks: string): boolean =>
  teks.includes("\n") || teks.startsWith("#") || teks.replace(/\D/g, "").length > DIGIT_TERBANYAK;

function dariSel({ tabel, ikatan }: TabelTerikat, sel: SelReviu): TemuanReviu[] {
  if (sel.bacaan.jenis !== "rusak" || bukanAngka(sel.teks)) return [];
  const nilai = terbaca(sel, ikatan);
  const { teks, kode: rusak } = sel.bacaan;
  if (nilai === undefined) return [buatTemuan("ANGKA_RUSAK", "galat", { teks, rusak }, letakSel(tabel, sel))];
  const angka = Number.isInteger(nilai) && !teks.includes(",") ? 0 : 2;
  const hitungan = tulisSeperti(sel, nilai, angka);
  const perbaikan = { sel: sel.sel, isi: isiPerbaikan({ ...sel, desimal: angka }, nilai) };
  const letak = {
    ...letakSel(tabel, sel),
    seharusnya: nilai,
    seharusnyaTeks: hitungan,
    yakin: 0.95,
    perbaikan,
  };
  return [buatTemuan("ANGKA_RUSAK", "galat", { teks, rusak, hitung: hitungan }, letak)];
}

/** Titles of numbers that name something and count nothing: their hyphens and dots are their own. */
const BERNOMOR =
  /\b(?:zip|postal|post ?code|kode ?pos|phone|telp?|telepon|hp|fax|nik|nip|npwp|isbn|rekening)\b/i;

/** Most of what is filled is broken: codes of some shape ("02134-1001"), and no column of figures. */
function berkode({ tabel }: TabelTerikat, { kolom, judul }: KolomReviu): boolean {
  if (BERNOMOR.test(judul)) return true;
  const isi = tabel.data.map(({ baris }) => tabel.sel(baris, kolom).bacaan.jenis);
  const rusak = isi.filter((jenis) => jenis === "rusak").length;
  return rusak > 2 && rusak * 2 > isi.filter((jenis) => jenis !== "kosong").length;
}

/** A figure that cannot be read as one ("23940.000"): no sum and no percentage can be made of it. */
export const ANGKA_RUSAK: Aturan = {
  kode: "ANGKA_RUSAK",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) =>
    tabel.flatMap((milik) =>
      milik.tabel.angka.flatMap((kolom) =>
        berkode(milik, kolom)
          ? []
          : milik.tabel.baris.flatMap(({ baris }) => dariSel(milik, milik.tabel.sel(baris, kolom.kolom))),
      ),
    ),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPakaian dinas\t29.925.000\t23940.000\t80,00 %",
        "2\tListrik\t5.591.600\t5.043.000\t90,19 %",
      ),
      sel: "D2",
    },
    diam: contoh(
      KEPALA,
      "1\tPakaian dinas\t29.925.000\t23.940.000\t80,00 %",
      "2\tListrik\t5.591.600\t5.043.000\t90,19 %",
    ),
  },
};
