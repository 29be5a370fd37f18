import type { Pesan } from "../domain/pesan";
import type { KerangkaBuku } from "../domain/lembar/buku";
import { ISI_CONTOH, ISI_KOSONG } from "../domain/lembar/contoh";
import { lembarOlehKunci, type IsiStruktur } from "../domain/lembar/daftar";
import { kolomLewati, type PilihanKolom } from "../domain/lembar/kolom-pilihan";
import { pengaturanTersimpan } from "../domain/lembar/pengaturan-tersimpan";
import { rencanaLengkapi, type RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import { rencanaSiapkan, type RencanaSiapkan } from "../domain/lembar/rencana-siapkan";
import { susunStruktur, type Struktur } from "../domain/lembar/struktur";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { ulangiCetak } from "../workbook/cetak-tertunda";
import { antreJurnal, Catatan } from "../workbook/jurnal";
import { bacaTerpakai, tulisSiapkan } from "../workbook/siapkan";
import type { HasilPerintah, OpsiSiapkan } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { gagal, pesanCetak, pesanExcel, selesai, teks } from "./teks";

function pesanBentrok({ baru }: RencanaSiapkan): Pesan[] {
  return baru
    .filter(({ bentrok }) => bentrok)
    .map(({ kunci, judul }) => ({
      kode: "JUDUL_TERPAKAI",
      tingkat: "peringatan",
      teks: teks().siapkan.judulTerpakai(lembarOlehKunci(kunci).judul, judul),
    }));
}

/** Parts whose place is not recognised any more: named, never guessed. */
function pesanTakDikenal(lengkapi: readonly RencanaLengkapi[]): Pesan[] {
  const t = teks().siapkan;
  return lengkapi.flatMap(({ judul, takDikenal }) =>
    takDikenal.map(({ jenis, nama }): Pesan => {
      const kalimat = jenis === "tabel" ? t.tabelHilang(nama, judul) : t.namaHilang(nama, judul);
      return {
        kode: "BAGIAN_HILANG",
        tingkat: "peringatan",
        teks: kalimat,
        saran: t.tabelHilangSaran(judul),
      };
    }),
  );
}

/** Columns that seem to have another title now: shown, and no second one is put beside them. */
function pesanDiganti(lengkapi: readonly RencanaLengkapi[]): Pesan[] {
  const t = teks().siapkan;
  return lengkapi.flatMap(({ judul: lembar, kolom }) =>
    kolom.flatMap(({ diganti }) =>
      diganti.map(({ judul, diduga }): Pesan => ({
        kode: "KOLOM_DIGANTI",
        tingkat: "peringatan",
        teks: t.kolomDiganti(judul, diduga, lembar),
        saran: t.kolomDigantiSaran(judul),
      })),
    ),
  );
}

/** What the sheets that are there lack: parts that got lost, and what later versions have. */
async function lengkapiDari(
  context: Konteks,
  buku: KerangkaBuku,
  { ada, hilang }: RencanaSiapkan,
  struktur: Struktur,
  lewati: PilihanKolom | undefined,
): Promise<RencanaLengkapi[]> {
  if (ada.length === 0) return [];
  const judul = ada.map((satu) => satu.judul);
  const terpakai = await bacaTerpakai(context, judul, buku);
  return ada.flatMap(({ kunci, judul: satu }, i) => {
    const isi = terpakai[i];
    const bagian = hilang.find((lain) => lain.kunci === kunci) ?? { kunci, judul: satu, tabel: [], nama: [] };
    return isi ? [rencanaLengkapi(bagian, struktur[kunci], isi, lewati)] : [];
  });
}

/** Whatever is put on a sheet that was there already, by the names that a user sees. */
function bagianBaru({ judul, nama, tabel, sisipan, kolom }: RencanaLengkapi): string[] {
  const kolomBaru = kolom.flatMap((satu) => satu.judul);
  const rumus = kolom.some((satu) => satu.rumus.some(({ lama }) => lama.length > 0));
  const t = teks().siapkan;
  return [
    ...[...nama, ...tabel].map((satu) => satu.nama),
    ...sisipan.map(({ blok }) => t.bagian(String(blok.isi[0]?.[0] ?? ""), judul)),
    ...(kolomBaru.length > 0 ? [t.kolom(kolomBaru.join(", "), judul)] : []),
    ...(rumus ? [t.rumus(judul)] : []),
  ];
}

function ringkasan({ baru }: RencanaSiapkan, lengkapi: readonly RencanaLengkapi[]): string {
  const t = teks().siapkan;
  const bagian = lengkapi.flatMap(bagianBaru);
  const kalimat = [
    ...(baru.length > 0 ? [t.dibuat(baru.map(({ judul }) => judul).join(", "))] : []),
    ...(bagian.length > 0 ? [t.dilengkapi(bagian.join("; "))] : []),
  ];
  const ditahan = lengkapi.some(({ kolom }) => kolom.some(({ diganti }) => diganti.length > 0));
  return kalimat.length > 0 ? kalimat.join(" ") : ditahan ? t.ditahan : t.tetap;
}

/** Sample and template go only into sheets that were just made; say so where some were there already. */
function pesanContoh(rencana: RencanaSiapkan, { isi }: OpsiSiapkan): Pesan[] {
  if (isi === "kosong" || rencana.ada.length === 0) return [];
  const t = teks().siapkan;
  return isi === "contoh"
    ? [{ kode: "CONTOH_TIDAK_DIISI", tingkat: "info", teks: t.contohTidakDiisi }]
    : [
        {
          kode: "TEMPLAT_TIDAK_DIISI",
          tingkat: "peringatan",
          teks: t.templatTidakDiisi,
          saran: t.templatSaran,
        },
      ];
}

/** An earlier run could not set up printing; this one could. */
function pesanCetakTerpasang(): Pesan {
  return { kode: "TATA_CETAK_TERPASANG", tingkat: "info", teks: teks().siapkan.cetakTerpasang };
}

/** What new sheets hold; templates are loaded only where one was chosen. */
async function isiAwal({ isi }: OpsiSiapkan): Promise<IsiStruktur> {
  if (isi === "kosong") return ISI_KOSONG;
  if (isi === "contoh") return ISI_CONTOH;
  const { isiTemplat } = await import(/* webpackChunkName: "templat" */ "../domain/lembar/templat");
  return isiTemplat(isi);
}

async function kerjakan(context: Konteks, opsi: OpsiSiapkan): Promise<HasilPerintah> {
  const awal = await isiAwal(opsi);
  const antre = antreJurnal(context);
  const buku = await bacaKerangka(context);
  const catatan = new Catatan(context, antre(), "siapkan");
  const dipilih = opsi.tambahan ?? [];
  const pengaturan = pengaturanTersimpan(buku);
  const struktur = susunStruktur(awal, pengaturan, dipilih);
  const rencana = rencanaSiapkan(buku, struktur, dipilih);
  const { baru } = rencana;
  const t = teks().siapkan;
  if (baru.length > 0 && buku.terkunci) return gagal(t.gagal, pesanExcel({ kode: "TERKUNCI", asli: "" }));
  const lewati = opsi.kolom && kolomLewati(struktur, susunStruktur(awal, pengaturan), opsi.kolom);
  const lengkapi = await lengkapiDari(context, buku, rencana, struktur, lewati);
  const pesan = [
    ...pesanBentrok(rencana),
    ...pesanTakDikenal(lengkapi),
    ...pesanDiganti(lengkapi),
    ...pesanContoh(rencana, opsi),
  ];
  const adaBagian = lengkapi.some((satu) => bagianBaru(satu).length > 0);
  const adaKerja = baru.length > 0 || adaBagian;
  const dicetak = await ulangiCetak(context, buku, struktur);
  if (dicetak !== undefined) pesan.push(...(dicetak ? [pesanCetakTerpasang()] : pesanCetak(false)));
  if (adaKerja) {
    const tampilkan = opsi.isi === "kosong" ? "profil" : "iku";
    const hasil = await tulisSiapkan(context, { buku, catatan, baru, lengkapi, tampilkan });
    if (!hasil.selesai) return gagal(t.gagal, pesanExcel(hasil.galat, hasil.sisa));
    pesan.push(...pesanCetak(hasil.cetak), ...pesanJurnal(catatan.tercatat));
  }
  const hasil = selesai(adaKerja ? "berubah" : "tetap", ringkasan(rencana, lengkapi), pesan);
  // New sheets are seen; parts that were put back, or that nothing was missing, are not.
  return adaBagian ? { ...hasil, perluDilihat: true } : hasil;
}

/** Adds the five sheets, or completes what is missing of them; sheets and cells of the user stay as they are. */
export async function siapkanBukuKerja(opsi: OpsiSiapkan): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, opsi));
  return hasil.ada ? hasil.nilai : gagal(teks().siapkan.gagal, pesanExcel(hasil.galat));
}
