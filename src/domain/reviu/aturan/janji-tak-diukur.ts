import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import {
  lembarIndikator,
  semuaIndikator,
  tabelBerhasil,
  tanpaUlang,
  type IndikatorReviu,
} from "../identitas/indikator";
import { cariPadanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** Where its report was looked for, and the rows that promise it. */
interface Pelaporan {
  readonly janji: readonly IndikatorReviu[];
  readonly pelapor: readonly IndikatorReviu[];
  readonly berhasil: ReadonlySet<TabelReviu>;
}

/** An agreement with results beside its promises reports as well, and is asked for nothing more. */
function pelaporan(bahan: BahanReviu): Pelaporan {
  const [semua, berhasil] = [semuaIndikator(bahan), tabelBerhasil(bahan)];
  const melapor = ({ macam, tabel }: IndikatorReviu): boolean => macam !== "janji" || berhasil.has(tabel);
  return {
    janji: tanpaUlang(semua.filter((satu) => !melapor(satu))),
    pelapor: semua.filter(melapor),
    berhasil,
  };
}

/** The names under which each promise is reported, by the promise's own. */
function namaLaporan({ janji, pelapor }: Pelaporan): Map<string, Set<string>> {
  const hasil = new Map<string, Set<string>>();
  for (const [{ kunci }, { indikator }] of cariPadanan(tanpaUlang(pelapor), janji))
    hasil.set(indikator.kunci, (hasil.get(indikator.kunci) ?? new Set()).add(kunci));
  return hasil;
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const ada = pelaporan(bahan);
  if (ada.pelapor.length === 0) return [];
  const nama = namaLaporan(ada);
  const diukurDi = lembarIndikator(ada.pelapor);
  return ada.janji.flatMap((satu) => {
    const dilaporkan = ada.pelapor.filter(({ kunci }) => nama.get(satu.kunci)?.has(kunci));
    const kosong = dilaporkan.find(({ tabel }) => ada.berhasil.has(tabel));
    // A table without any result yet is a draft: nobody forgot this row.
    if (dilaporkan.some(({ berhasil }) => berhasil) || (dilaporkan.length > 0 && !kosong)) return [];
    const isi = { diukurDi, ...(kosong ? { kosongDi: tempat(kosong.tabel, kosong.selNama) } : {}) };
    const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, yakin: 0.7 };
    const tertulis = satu.target?.teks ?? "";
    return [buatTemuan("JANJI_TAK_DIUKUR", "peringatan", isi, { ...letak, tertulis })];
  });
}

/** Promised in the Perjanjian Kinerja and reported nowhere. */
export const JANJI_TAK_DIUKUR: Aturan = {
  kode: "JANJI_TAK_DIUKUR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
          "2\tTenaga kerja terlatih\tPeningkatan akreditasi LPKS\t4 LPKS",
        ],
        "Bab III": [
          UKUR,
          "1\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
          "2\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
        ],
      }),
      sel: "C3",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
        "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
      ],
      "Bab III": [
        UKUR,
        "1\tJumlah Pasar yang Representatif\t22 pasar\t21 pasar\t95,45 %",
        "2\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
      ],
    }),
  },
};
