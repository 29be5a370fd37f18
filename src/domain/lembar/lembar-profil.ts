import type { Kertas } from "../pengaturan/pengaturan";
import contoh from "../../../assets/contoh/data.json";
import { PROFIL_KOSONG, STATUS_KEPALA, type BidangProfil, type Profil } from "../profil/profil";
import { bacaProfil } from "./baca-profil";
import { definisiLembar } from "./definisi";
import { teksApaAdanya } from "./kolom";
import type { GayaArea, IsiRencana, NamaArea, RencanaLembar } from "./lembar";
import { NAMA_KRITERIA, NAMA_PROFIL } from "./nama";
import { FORMULIR, type BarisFormulir } from "./label-profil";
import { periksaProfil } from "./periksa-profil";
import { cetakFormulir, FORMAT, GAYA_JUDUL, GAYA_PETUNJUK, RUPA } from "./rupa";

const JUDUL = "Profil";
const NAMA = "LKJIP_Lembar_Profil";

/** How many functions (fungsi) the sheet has room for. */
export const BANYAK_FUNGSI = 12;

const BARIS_PERTAMA = 4;
const baris = (indeks: number): number => BARIS_PERTAMA + indeks;
const FUNGSI_AWAL = baris(FORMULIR.length);
const FUNGSI_AKHIR = FUNGSI_AWAL + BANYAK_FUNGSI - 1;

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
function lembarProfil(profil: Profil, kertas: Kertas): RencanaLembar {
  const status = baris(FORMULIR.findIndex((satu) => satu.bidang === "statusKepala"));
  return {
    judul: JUDUL,
    nama: [{ nama: NAMA, area: "A1", tersembunyi: true }, ...namaIsian()],
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
    // Two columns and many rows: upright they stand on one page.
    cetak: { ...cetakFormulir(kertas), mendatar: false, area: `A1:B${FUNGSI_AKHIR}` },
  };
}

/** Profil: the agency, its head and his superior, typed once. */
export const PROFIL = definisiLembar({
  kunci: "profil",
  judul: JUDUL,
  nama: NAMA,
  tabel: [],
  selBernama: Object.values(NAMA_PROFIL),
  kosong: { profil: PROFIL_KOSONG },
  contoh: { profil: contoh.profil },
  susun: ({ profil }, { kertas }) => lembarProfil(profil, kertas),
  baca: (buku) => ({ profil: bacaProfil(buku) }),
  baris: () => 0,
  periksa: ({ profil }) => periksaProfil(profil),
});
