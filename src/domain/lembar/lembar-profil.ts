import type { Kertas } from "../pengaturan/pengaturan";
import { STATUS_KEPALA, type BidangProfil, type Profil } from "../profil/profil";
import { teksApaAdanya } from "./kolom";
import type { GayaArea, IsiRencana, NamaArea, RencanaLembar } from "./lembar";
import { JUDUL_LEMBAR, NAMA_KRITERIA, NAMA_LEMBAR, NAMA_PROFIL } from "./nama";
import { cetakFormulir, FORMAT, GAYA_JUDUL, GAYA_PETUNJUK, RUPA } from "./rupa";

/** How many functions (fungsi) the sheet has room for. */
export const BANYAK_FUNGSI = 12;

interface BarisFormulir {
  readonly label: string;
  readonly bidang?: BidangProfil;
}

/** The form from top to bottom; a line without a field is the title of a group. */
const FORMULIR: readonly BarisFormulir[] = [
  { label: "INSTANSI" },
  { label: "Nama instansi", bidang: "instansi" },
  { label: "Pemerintah daerah", bidang: "pemerintah" },
  { label: "Kabupaten/kota", bidang: "daerah" },
  { label: "Tempat tanda tangan", bidang: "kota" },
  { label: "Tahun laporan", bidang: "tahun" },
  { label: "Alamat", bidang: "alamat" },
  { label: "KEPALA" },
  { label: "Status (Plt., Plh., Pj., atau kosong)", bidang: "statusKepala" },
  { label: "Jabatan", bidang: "jabatanKepala" },
  { label: "Nama dan gelar", bidang: "namaKepala" },
  { label: "Pangkat", bidang: "pangkatKepala" },
  { label: "NIP", bidang: "nipKepala" },
  { label: "ATASAN" },
  { label: "Jabatan atasan", bidang: "jabatanAtasan" },
  { label: "Nama dan gelar atasan", bidang: "namaAtasan" },
  { label: "NIP atasan (bila ada)", bidang: "nipAtasan" },
  { label: "TUGAS DAN FUNGSI" },
  { label: "Tugas", bidang: "tugas" },
];

const BARIS_PERTAMA = 4;
const baris = (indeks: number): number => BARIS_PERTAMA + indeks;
const FUNGSI_AWAL = baris(FORMULIR.length);
const FUNGSI_AKHIR = FUNGSI_AWAL + BANYAK_FUNGSI - 1;

/** Labels of workbooks made by version 0.1, by what they are called now. */
export const LABEL_LAMA: ReadonlyMap<string, string> = new Map([
  ["Kabupaten/kota", "Daerah (kota/kabupaten)"],
  ["Tempat tanda tangan", "Tempat surat"],
]);

/** The label beside a field, as a message names it. */
export function labelProfil(bidang: BidangProfil | "fungsi"): string {
  return FORMULIR.find((satu) => satu.bidang === bidang)?.label ?? "Fungsi";
}

function isian(profil: Profil, bidang: BidangProfil | undefined): IsiRencana {
  const teks = bidang ? profil[bidang] : "";
  if (!teks) return null;
  return bidang === "tahun" && /^\d{4}$/.test(teks) ? Number(teks) : teksApaAdanya(teks);
}

function isiFormulir(profil: Profil): IsiRencana[][] {
  const atas = FORMULIR.map(({ label, bidang }) => [label, isian(profil, bidang)]);
  const fungsi = Array.from({ length: BANYAK_FUNGSI }, (_, i) => [
    i === 0 ? "Fungsi (satu per baris)" : null,
    teksApaAdanya(profil.fungsi[i] ?? null),
  ]);
  return [...atas, ...fungsi];
}

function namaIsian(): NamaArea[] {
  const satuan = FORMULIR.flatMap(({ bidang }, i) =>
    bidang ? [{ nama: NAMA_PROFIL[bidang], area: `B${baris(i)}` }] : [],
  );
  return [...satuan, { nama: NAMA_PROFIL.fungsi, area: `B${FUNGSI_AWAL}:B${FUNGSI_AKHIR}` }];
}

function gayaBaris({ bidang }: BarisFormulir, indeks: number): GayaArea[] {
  const n = baris(indeks);
  if (!bidang)
    return [
      {
        area: `A${n}:B${n}`,
        gaya: { tebal: true, warnaHuruf: RUPA.judul, isian: RUPA.kepala, tegak: "Center" },
      },
    ];
  const format = bidang.startsWith("nip") ? FORMAT.teks : undefined;
  return format ? [{ area: `B${n}`, gaya: { format } }] : [];
}

function gayaFormulir(): GayaArea[] {
  return [
    { area: "A1", gaya: GAYA_JUDUL },
    { area: "A2", gaya: GAYA_PETUNJUK },
    {
      area: `A${BARIS_PERTAMA}:A${FUNGSI_AKHIR}`,
      gaya: { warnaHuruf: RUPA.tinta, tegak: "Top", datar: "Left" },
    },
    {
      area: `A${BARIS_PERTAMA}:B${FUNGSI_AKHIR}`,
      gaya: { tegak: "Top", garis: "kotak", warnaGaris: RUPA.garis },
    },
    {
      area: `B${BARIS_PERTAMA}:B${FUNGSI_AKHIR}`,
      gaya: { isian: RUPA.isian, bungkus: true, datar: "Left", warnaHuruf: RUPA.tinta },
    },
    ...FORMULIR.flatMap(gayaBaris),
  ];
}

/** The Profil sheet: what is typed once and used everywhere, every input cell with a name. */
export function lembarProfil(profil: Profil, kertas: Kertas): RencanaLembar {
  const status = baris(FORMULIR.findIndex((satu) => satu.bidang === "statusKepala"));
  return {
    judul: JUDUL_LEMBAR.profil,
    nama: [{ nama: NAMA_LEMBAR.profil, area: "A1", tersembunyi: true }, ...namaIsian()],
    blok: [
      { area: "A1:A2", isi: [["PROFIL INSTANSI"], ["Diisi sekali, dipakai di semua lembar dan laporan."]] },
      { area: `A${BARIS_PERTAMA}:B${FUNGSI_AKHIR}`, isi: isiFormulir(profil) },
    ],
    tabel: [],
    gaya: gayaFormulir(),
    gabung: [],
    pilihan: [
      {
        area: `B${status}`,
        sumber: `=${NAMA_KRITERIA.daftarStatus}`,
        pesan: `Kosong = pejabat definitif; atau ${STATUS_KEPALA.filter(Boolean).join(", ")}`,
      },
    ],
    warna: [],
    lebar: [
      { kolom: "A", poin: 190 },
      { kolom: "B", poin: 480 },
    ],
    tinggi: [{ baris: "3", poin: 6 }],
    pasTinggi: [`B${BARIS_PERTAMA}:B${FUNGSI_AKHIR}`],
    beku: 2,
    cetak: { ...cetakFormulir(kertas), area: `A1:B${FUNGSI_AKHIR}` },
  };
}
