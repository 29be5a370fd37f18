import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, letakTabel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { indikatorDi, lembarIndikator, type IndikatorReviu } from "../identitas/indikator";
import { cariPadanan, janjiTerukur, type JanjiTerukur, type Padanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

type Pasangan = readonly [IndikatorReviu, Padanan | undefined];

/** Key indicators with results, and what the agreement may call them; where it has hardly any, it is another office's. */
function ikuDilaporkan(
  iku: readonly IndikatorReviu[],
  padanan: ReadonlyMap<IndikatorReviu, Padanan>,
  { ukur }: JanjiTerukur,
): Pasangan[] {
  if (padanan.size * 2 < iku.length) return [];
  const terukur = new Set(ukur.map(({ kunci }) => kunci));
  const dilaporkan = iku.filter(({ kunci, berhasil }) => berhasil && !terukur.has(kunci));
  return dilaporkan.map((satu) => [satu, padanan.get(satu)]);
}

/** Fewer indicators than these are told one by one. */
const SETABEL = 3;

const senama = ([, ada]: Pasangan): boolean => ada?.menurut === "nama";

function satuan(janjiDi: string, [satu, ada]: Pasangan): TemuanReviu {
  const isi = { janjiDi, ...(ada ? { mirip: ada.indikator.nama } : {}) };
  const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, tertulis: satu.nama };
  return buatTemuan("UKUR_TAK_DIJANJIKAN", "peringatan", isi, { ...letak, yakin: 0.8 });
}

/** Every indicator of the table speaks another language than the agreement: that is one finding. */
function dariTabel(janjiDi: string, semua: readonly Pasangan[], adaNama: boolean): TemuanReviu[] {
  const lain = semua.filter((satu) => !senama(satu));
  const [pertama] = lain;
  if (!pertama || adaNama || lain.length < SETABEL) return lain.map((satu) => satuan(janjiDi, satu));
  const isi = { janjiDi, banyak: lain.length };
  return [
    buatTemuan("UKUR_TAK_DIJANJIKAN", "peringatan", isi, { ...letakTabel(pertama[0].tabel), yakin: 0.8 }),
  ];
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const terukur = janjiTerukur(bahan);
  const { janji, ukur, padanan } = terukur;
  if (janji.length === 0) return [];
  const janjiDi = lembarIndikator(janji).join(", ");
  const iku = indikatorDi(bahan, "iku");
  const padananIku = cariPadanan(iku, janji);
  const semua = [
    ...ukur.map((satu) => [satu, padanan.get(satu)] as const),
    ...ikuDilaporkan(iku, padananIku, terukur),
  ];
  const setabel = new Map<IndikatorReviu["tabel"], Pasangan[]>();
  for (const satu of semua) setabel.set(satu[0].tabel, [...(setabel.get(satu[0].tabel) ?? []), satu]);
  const dikenal = new Map([...padanan, ...padananIku]);
  const bernama = new Set(
    [...dikenal].flatMap(([{ tabel }, { menurut }]) => (menurut === "sasaran" ? [] : [tabel])),
  );
  return [...setabel].flatMap(([tabel, milik]) => dariTabel(janjiDi, milik, bernama.has(tabel)));
}

/** Measured under a name that the Perjanjian Kinerja does not have: renamed, or never promised. */
export const UKUR_TAK_DIJANJIKAN: Aturan = {
  kode: "UKUR_TAK_DIJANJIKAN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tPasar yang nyaman\tPasar bersih\t22 pasar",
          "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
        ],
        "Bab III": [
          UKUR,
          "1\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
          "2\tJumlah pencari kerja terdaftar\t1.150 orang\t189 orang\t16,43 %",
        ],
      }),
      sel: "B3",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
        "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
      ],
      "Bab III": [
        UKUR,
        "1\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
        "2\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
      ],
    }),
  },
};
