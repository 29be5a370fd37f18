import { formatAngka } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import {
  anggaranBaris,
  anggaranTerealisasi,
  berealisasi,
  kolomPagu,
  type AnggaranBernama,
} from "../identitas/anggaran";
import type { TemuanReviu } from "../temuan-reviu";

/** So many of the names must be found beside what was spent before their budgets are compared. */
const CUKUP_DIKENAL = 0.5;

function dijanjikan(bahan: BahanReviu, terealisasi: ReadonlyMap<string, AnggaranBernama>): AnggaranBernama[] {
  return bahan.tabel.flatMap(({ tabel }) => {
    const kolom = berealisasi(tabel) ? undefined : kolomPagu(tabel);
    if (!kolom) return [];
    const semua = anggaranBaris(tabel, kolom);
    const dikenal = semua.filter(({ kunci }) => terealisasi.has(kunci)).length;
    return dikenal >= semua.length * CUKUP_DIKENAL ? semua : [];
  });
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const terealisasi = anggaranTerealisasi(bahan);
  if (terealisasi.size === 0) return [];
  const sama = new Map<string, AnggaranBernama[]>();
  for (const satu of dijanjikan(bahan, terealisasi)) {
    const kunci = `${satu.kunci}|${String(satu.nilai)}`;
    sama.set(kunci, [...(sama.get(kunci) ?? []), satu]);
  }
  return [...sama.values()].flatMap(([satu, ...juga]) => {
    const lain = satu && terealisasi.get(satu.kunci);
    if (!lain || lain.nilai === satu.nilai) return [];
    const isi = {
      tertulis: satu.teks,
      lain: formatAngka(lain.nilai),
      tempat: tempat(lain.tabel, lain.sel),
      juga: juga.map(({ tabel, sel }) => tempat(tabel, sel)),
    };
    const letak = {
      ...letakSel(satu.tabel, satu.tabel.sel(satu.sel.baris, kolomPagu(satu.tabel)?.kolom ?? "A")),
    };
    return [buatTemuan("ANGGARAN_PROGRAM_BEDA", "peringatan", isi, { ...letak, yakin: 0.85 })];
  });
}

const REALISASI = [
  "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\tSerapan (%)",
  "1\tPelayanan Antarkerja\t73.291.000\t38.659.003\t52,75 %",
  "2\tPelatihan Keterampilan\t88.951.500\t88.760.616\t99,79 %",
];
const PK = "NO\tSUB KEGIATAN\tANGGARAN (Rp)\tKETERANGAN";

/** A program or sub kegiatan has one budget in the agreement and another beside what was spent: item by item. */
export const ANGGARAN_PROGRAM_BEDA: Aturan = {
  kode: "ANGGARAN_PROGRAM_BEDA",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        Keuangan: REALISASI,
        PK: [PK, "1\tPelayanan Antarkerja\t89.435.800\tAPBD", "2\tPelatihan Keterampilan\t88.951.500\tAPBD"],
      }),
      sel: "C2",
    },
    diam: contohBuku({
      Keuangan: REALISASI,
      PK: [PK, "1\tPelayanan Antarkerja\t73.291.000\tAPBD", "2\tPelatihan Keterampilan\t88.951.500\tAPBD"],
    }),
  },
};
