import { formatAngka } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import { tulisSeperti } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { bisaDijumlah } from "../hitung/kolom-jumlah";
import type { Penjelasan, TemuanReviu } from "../temuan-reviu";
import { jumlahKolom, kolomTanpaJumlah } from "./tanpa-jumlah";

/** Totals of one thing lie this near to each other; further apart they count something else. */
const DEKAT = 0.05;
const TOTAL =
  /^(?:jumlah|total)?\s*belanja(?: daerah)?$|^(?:grand )?(?:jumlah|total)(?: anggaran| belanja)?$/i;

interface Total {
  readonly tabel: TabelReviu;
  readonly sel: SelReviu;
  readonly label: string;
}

/** Stated totals of money: total rows, and the row "Belanja Daerah" of a budget table. */
function totalTertulis({ tabel }: TabelTerikat): Total[] {
  const baris = tabel.baris.filter(({ label, jumlah }) => jumlah || TOTAL.test(label));
  const kolom = tabel.angka.filter((satu) => satu.arti !== "selisih" && bisaDijumlah(tabel, satu));
  return baris.flatMap(({ baris: b, label }) =>
    kolom.map((satu) => ({ tabel, label, sel: tabel.sel(b, satu.kolom) })),
  );
}

const mirip = (a: number, b: number): boolean => a !== b && b !== 0 && Math.abs(a - b) <= Math.abs(b) * DEKAT;

/** One row that stands twice: without it the two totals are one. */
function barisLebih(
  tabel: TabelReviu,
  kolom: string,
  lebih: number,
): { sel: SelReviu; penjelasan: Penjelasan } | undefined {
  const pas = tabel.data.filter(
    ({ baris }) => Math.abs((tabel.sel(baris, kolom).nilai ?? 0) - lebih) < 0.005,
  );
  const dua = pas.at(-1);
  if (pas.length < 2 || !dua || lebih <= 0) return undefined;
  const sel = tabel.sel(dua.baris, kolom);
  return {
    sel,
    penjelasan: { jenis: "baris-kembar", sel: sel.sel, label: dua.label, nilai: tulisSeperti(sel, lebih) },
  };
}

/** A table that states no total: its sum against the total of another table, where one row typed twice tells all. */
function tanpaTotal(milik: TabelTerikat, total: readonly Total[]): TemuanReviu[] {
  return kolomTanpaJumlah(milik).flatMap((kolom) => {
    const jumlah = jumlahKolom(milik, kolom);
    if (jumlah === undefined || total.some(({ sel }) => sel.nilai === jumlah)) return [];
    return total.flatMap(({ tabel, sel, label }) => {
      if (tabel === milik.tabel || sel.nilai === undefined || !mirip(jumlah, sel.nilai)) return [];
      const lebih = barisLebih(milik.tabel, kolom.kolom, jumlah - sel.nilai);
      if (!lebih) return [];
      const isi = { tertulis: formatAngka(jumlah), lain: sel.teks, label, tempat: tempat(tabel, sel) };
      const letak = { ...letakSel(milik.tabel, lebih.sel), yakin: 0.95, penjelasan: [lebih.penjelasan] };
      return [buatTemuan("TOTAL_ANTAR_TABEL", "galat", isi, letak)];
    });
  });
}

const pokok = (judul: string): string => /^(.{12,}?)\s+menurut\b/i.exec(judul)?.[1]?.toLowerCase() ?? "";

/** "X menurut umur" and "X menurut jenis kelamin" count the same people. */
function sepokok(bahan: BahanReviu): TemuanReviu[] {
  const pertama = new Map<string, Total>();
  return bahan.tabel.flatMap(({ tabel }) => {
    const kunci = pokok(tabel.judul);
    const baris = tabel.total.at(-1);
    const kolom = tabel.angka.find(({ arti }) => arti === "jumlah");
    if (kunci === "" || !baris || !kolom) return [];
    const sel = tabel.sel(baris.baris, kolom.kolom);
    const lain = pertama.get(kunci);
    if (!lain) pertama.set(kunci, { tabel, sel, label: baris.label });
    if (!lain || sel.nilai === undefined || lain.sel.nilai === undefined || !mirip(sel.nilai, lain.sel.nilai))
      return [];
    const isi = {
      tertulis: sel.teks,
      lain: lain.sel.teks,
      label: lain.label,
      tempat: tempat(lain.tabel, lain.sel),
    };
    return [buatTemuan("TOTAL_ANTAR_TABEL", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.8 })];
  });
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const total = bahan.tabel.flatMap(totalTertulis);
  return [...bahan.tabel.flatMap((milik) => tanpaTotal(milik, total)), ...sepokok(bahan)];
}

const ANGGARAN = [
  "Kode\tUraian\tSebelum Perubahan\tSetelah Perubahan",
  "4\tPENDAPATAN\t9.000.000\t9.500.000",
  "5\tBELANJA DAERAH\t80.000.000\t76.903.600",
];
const KEGIATAN = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)";

/** Two tables add up the same thing and state two totals. */
export const TOTAL_ANTAR_TABEL: Aturan = {
  kode: "TOTAL_ANTAR_TABEL",
  tingkat: "galat",
  butuh: "buku",
  dasar: "hitungan",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        APBD: ANGGARAN,
        Keuangan: [
          KEGIATAN,
          "1\tTera\t2.879.100\t1.938.904",
          "2\tPengawasan\t2.879.100\t1.938.904",
          "3\tPasar\t74.024.500\t70.100.000",
        ],
      }),
      sel: "C3",
    },
    diam: contohBuku({
      APBD: ANGGARAN,
      Keuangan: [
        KEGIATAN,
        "1\tTera\t2.879.100\t1.938.904",
        "3\tPasar\t70.024.500\t68.100.000",
        "4\tIndustri\t4.000.000\t3.900.000",
      ],
    }),
  },
};
