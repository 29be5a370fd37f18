import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { PengaturanLaporan } from "../../pengaturan/pengaturan";
import { EFISIENSI } from "../../ukur/efisiensi";
import { E_TERBESAR, type HasilPMK } from "../../ukur/efisiensi-pmk";
import {
  efisiensiKinerja,
  rataDilaksanakan,
  takTerhitung,
  type BarisEfisiensi,
  type UangLepas,
} from "../bahan/efisiensi";
import { banyakSasaran } from "../bahan/nama-sasaran";
import { nomorTabel } from "../bahan/nomor-tabel";
import { catatanTakTerjumlah, sebut } from "../bahan/tak-terjumlah";
import { jumlahUangLaporan, persenLaporan, selisihPoin } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BagianNaskah, BarisNaskah, KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { kopBab, tahunLaporan } from "./kop-bab";

/** The rule of this report. */
type PilihanEfisiensiLaporan = Pick<PengaturanLaporan, "efisiensi">;

const ANGKA: readonly KolomNaskah[] = [
  { judul: "Capaian Kinerja (%)", lebar: 58, datar: "Right" },
  { judul: "Pagu (Rp)", lebar: 84, datar: "Right" },
  { judul: "Realisasi (Rp)", lebar: 84, datar: "Right" },
  { judul: "Serapan (%)", lebar: 56, datar: "Right" },
  { judul: "Capaian − Serapan (poin)", lebar: 62, datar: "Right" },
  { judul: "Hasil", lebar: 88, datar: "Center" },
];

function kolom(pertama: string, kedua: string): KolomNaskah[] {
  return [
    { judul: "No", lebar: 26, datar: "Center" },
    { judul: pertama, lebar: 0, datar: "Left" },
    { judul: kedua, lebar: 0, datar: "Left" },
    ...ANGKA,
  ];
}

function selAngkaBaris(
  { capaian, pagu, realisasi, serapan }: Omit<BarisEfisiensi, "nama" | "pasangan" | "hasil">,
  koma: boolean,
): SelNaskah[] {
  return [
    selAngka(persenLaporan(capaian, koma)),
    selAngka(jumlahUangLaporan(pagu, koma)),
    selAngka(jumlahUangLaporan(realisasi, koma)),
    selAngka(persenLaporan(serapan, koma)),
    selAngka(selisihPoin(capaian, serapan, koma)),
  ];
}

/** The gap is seen where no name is known. */
const sebutNama = ({ nama }: BarisEfisiensi, benda: string): string => nama || `(${benda} belum diisi)`;

function barisData(satu: BarisEfisiensi, nomor: number, benda: string, koma: boolean): BarisNaskah {
  const pasangan = satu.pasangan.length > 0 ? satu.pasangan.join("\n") : "(belum dihubungkan)";
  const awal = [selNomor(`${nomor}.`), selTeks(sebutNama(satu, benda)), selTeks(pasangan)];
  return { jenis: "data", sel: [...awal, ...selAngkaBaris(satu, koma), selTeks(satu.hasil)] };
}

/** No row where nothing can be computed: a mean of none would say that nothing was carried out. */
function barisRata(daftar: readonly BarisEfisiensi[], benda: string, koma: boolean): BarisNaskah[] {
  const { capaian, uang, banyak } = rataDilaksanakan(daftar);
  if (banyak === 0) return [];
  const siapa = takTerhitung(daftar).length > 0 ? "yang dapat dihitung" : "yang dilaksanakan";
  const nama = `Rata-rata capaian dan jumlah anggaran ${banyak} ${benda} ${siapa}`;
  const angka = selAngkaBaris({ capaian, ...uang }, koma);
  return [
    { jenis: "jumlah", sel: [{ ...selTeks(nama, { datar: "Left" }), lebar: 3 }, ...angka, SEL_KOSONG] },
  ];
}

const adaRata = (daftar: readonly BarisEfisiensi[]): boolean => rataDilaksanakan(daftar).banyak > 0;

/** Names what was carried out and is in no mean; where there is no mean at all, why. */
function catatanTakTerhitung({ benda, daftar }: Pick<IsiTabelEfisiensi, "benda" | "daftar">): string[] {
  const nama = takTerhitung(daftar).map((satu) => sebutNama(satu, benda));
  if (nama.length === 0) return [];
  const awal = adaRata(daftar) ? "Tidak ikut dalam rata-rata" : `Rata-rata ${benda} belum dicetak`;
  return [
    `${awal} karena capaian atau serapannya belum dapat dihitung (${nama.length} ${benda}): ${sebut(nama)}.`,
  ];
}

/** What a table of efficiency shows. */
interface IsiTabelEfisiensi {
  readonly nomor: "efisiensi-sasaran" | "efisiensi-program";
  readonly benda: string;
  readonly judul: readonly [string, string];
  readonly daftar: readonly BarisEfisiensi[];
}

function tabel({ nomor, benda, judul, daftar }: IsiTabelEfisiensi, bahan: BahanLaporan): TabelNaskah {
  const koma = bahan.isi.komaDesimal;
  return {
    jenis: "tabel",
    nomor: nomorTabel(bahan.isi, nomor),
    judul: `Efisiensi Penggunaan Sumber Daya per ${judul[0]} ${tahunLaporan(bahan.profil)}`.trim(),
    kolom: kolom(judul[0], judul[1]),
    baris: [
      ...daftar.map((satu, i) => barisData(satu, i + 1, benda, koma)),
      ...barisRata(daftar, benda, koma),
    ],
    penomoran: true,
    ukuran: 9,
  };
}

const ATURAN = {
  serapan: "Aturan: Efisien bila capaian kinerja sama dengan atau melebihi serapan anggaran.",
  target:
    "Aturan: Efisien bila target tercapai (capaian 100 % atau lebih) dan capaian sama dengan atau melebihi serapan anggaran.",
} as const;

const HUBUNGAN =
  "Sasaran dan anggaran dihubungkan lewat kolom Sasaran Strategis di lembar Realisasi Anggaran; tiap baris dihitung untuk sasarannya sendiri.";

/** Why the budgets by sasaran are less than the office's. */
function catatanLepas(lepas: UangLepas | undefined): string[] {
  if (!lepas) return [];
  const rp = lepas.pagu.nilai === undefined ? "" : ` Rp${formatAngka(lepas.pagu.nilai)}`;
  return [
    `Jumlah pagu menurut sasaran tidak sama dengan pagu seluruhnya: pagu${rp} belum dihubungkan dengan sasaran yang diukur (program ${sebut(lepas.program)}).`,
  ];
}

/** Explains the rows that the tables have: nothing of a mean that is not printed. */
function catatanBaris(tabel: readonly (readonly BarisEfisiensi[])[]): string[] {
  const belum = tabel.flat().some(({ hasil }) => hasil === EFISIENSI.belum);
  const kalimat = [
    ...(belum
      ? ["Belum Dilaksanakan berarti pagu, realisasi, dan capaiannya nol; tidak ikut dalam rata-rata."]
      : []),
    ...(tabel.some(adaRata) ? ["Serapan pada baris rata-rata dihitung dari jumlah rupiahnya."] : []),
  ];
  return [...(kalimat.length > 0 ? [kalimat.join(" ")] : []), HUBUNGAN];
}

const poin = (rasio: number): string => formatPersen(rasio).replace(" %", "");

/** E and NE of PMK 22/2021 with the constants that they were computed with. */
function bagianPMK(pmk: HasilPMK | undefined, banyak: number): BagianNaskah[] {
  const batas = poin(E_TERBESAR).replace(",00", "");
  const rumus = [
    "Rumus (PMK 22/PMK.02/2021): E = Σ(pagu × capaian − realisasi) / Σ(pagu × capaian) × 100 %; " +
      `NE = 50 % + (E / ${batas} × 50). E dibatasi −${batas} sampai ${batas} %, sehingga NE 0 sampai 100 %.`,
    `Dihitung dari ${banyak} sasaran yang punya pagu dan capaian. Aturan ini disusun untuk kementerian/lembaga dan telah diganti PMK 62/2023; di sini dipakai sebagai pilihan.`,
  ];
  const hasil = pmk
    ? `Efisiensi (E) ${poin(pmk.efisiensi)} %; nilai efisiensi (NE) ${poin(pmk.nilai)} %${pmk.dibatasi ? "; E di luar batas, sehingga NE dihitung pada batasnya" : ""}.`
    : "E dan NE tidak dapat dihitung: belum ada sasaran yang punya pagu dan capaian.";
  return [
    { jenis: "judul", teks: "Nilai Efisiensi menurut PMK 22/PMK.02/2021" },
    { jenis: "alinea", teks: hasil },
    ...rumus.map((teks): BagianNaskah => ({ jenis: "catatan", teks })),
  ];
}

const adaKeluaran = ({ capaian, pagu }: BarisEfisiensi): boolean =>
  capaian.jenis === "angka" && (pagu.nilai ?? 0) > 0;

/** Efficiency by sasaran and by program, by the workbook's rule; PMK 22/2021 besides where that was chosen. */
export function efisiensiLaporan(
  bahan: BahanLaporan,
  { efisiensi }: PilihanEfisiensiLaporan,
): SusunanLaporan {
  const { aturanEfisiensi: aturan } = bahan.isi.pengaturan;
  const { sasaran, program, pmk, lepas } = efisiensiKinerja(bahan.isi, aturan);
  const tabelSasaran = tabel(
    {
      nomor: "efisiensi-sasaran",
      benda: "sasaran",
      judul: ["Sasaran", "Program Pendukung"],
      daftar: sasaran,
    },
    bahan,
  );
  const tabelProgram = tabel(
    { nomor: "efisiensi-program", benda: "program", judul: ["Program", "Sasaran"], daftar: program },
    bahan,
  );
  const takTerhitungSemua = [
    ...catatanTakTerhitung({ benda: "sasaran", daftar: sasaran }),
    ...catatanTakTerhitung({ benda: "program", daftar: program }),
  ];
  const naskah: Naskah = {
    judul: kopBab("Efisiensi Penggunaan Sumber Daya", bahan.profil),
    mendatar: true,
    bagian: [
      tabelSasaran,
      tabelProgram,
      ...[
        ATURAN[aturan],
        ...catatanBaris([sasaran, program]),
        ...catatanLepas(lepas),
        ...takTerhitungSemua,
        ...catatanTakTerjumlah(bahan.isi),
      ].map((teks): BagianNaskah => ({ jenis: "catatan", teks })),
      ...(efisiensi === "pmk" ? bagianPMK(pmk, sasaran.filter(adaKeluaran).length) : []),
    ],
  };
  return {
    rencana: susunNaskah(naskah, bahan),
    naskah,
    isi: [
      { benda: "sasaran", banyak: banyakSasaran(sasaran) },
      { benda: "program", banyak: program.length },
    ],
  };
}
