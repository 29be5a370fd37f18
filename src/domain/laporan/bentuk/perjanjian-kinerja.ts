import type { PengaturanLampiran, PengaturanPerjanjian } from "../../pengaturan/pengaturan";
import type { Profil } from "../../profil/profil";
import { banyakSasaran } from "../bahan/nama-sasaran";
import { kelompokSasaran, programPK } from "../bahan/pk";
import { barisJarak, type BarisLaporan } from "../kit/baris";
import type { Potongan } from "../kit/bagi-halaman";
import { satuHalaman, susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris, tahunJudul } from "../kit/kop";
import { atasan, kepala, tempatTanggal } from "../kit/tanda-tangan";
import { lebarPK } from "./pk/kisi";
import { halamanPernyataan, tandaTanganPihak, type IsiPernyataan } from "./pk/pernyataan";
import { tabelProgram } from "./pk/tabel-program";
import { tabelSasaran } from "./pk/tabel-sasaran";

/** Place and date above the signatures, which budgets, with or without its statement. */
type PilihanPerjanjian = Pick<PengaturanLampiran, "tempat" | "tanggal"> & PengaturanPerjanjian;

/** The name of an agreement: the year's, or its change. */
export const namaPerjanjian = ({ versi }: PengaturanPerjanjian): string =>
  versi === "perubahan" ? "PERUBAHAN PERJANJIAN KINERJA" : "PERJANJIAN KINERJA";

/** "Plt. Kepala Dinas X", as a text has it. */
export const jabatanKepala = ({ statusKepala, jabatanKepala: jabatan }: Profil): string =>
  `${statusKepala} ${jabatan}`.trim();

function isiPernyataan({ profil }: BahanLaporan, pilihan: PilihanPerjanjian): IsiPernyataan {
  const nama = namaPerjanjian(pilihan);
  return {
    judul: [`PERNYATAAN ${nama}`, ...namaDuaBaris(profil.instansi, profil.daerah), tahunJudul(profil)],
    tahun: profil.tahun,
    perubahan: pilihan.versi === "perubahan",
    pertama: { penanda: kepala(profil, "Pihak Pertama,"), jabatan: jabatanKepala(profil) },
    kedua: { penanda: atasan(profil, "Pihak Kedua,"), jabatan: profil.jabatanAtasan },
    tempatTanggal: tempatTanggal(pilihan.tempat || profil.kota, pilihan.tanggal),
  };
}

function judulLampiran(
  { profil }: BahanLaporan,
  pilihan: PilihanPerjanjian,
  lebar: readonly number[],
): BarisLaporan[] {
  const tahun = `${namaPerjanjian(pilihan)} ${tahunJudul(profil)}`;
  return [...barisJudul([tahun, ...namaDuaBaris(profil.instansi, profil.daerah)], lebar), barisJarak(14)];
}

/** The performance agreement of the office: its statement, its table, its programs, both parties' signatures. */
export function perjanjianKinerja(bahan: BahanLaporan, pilihan: PilihanPerjanjian): SusunanLaporan {
  const { judul, profil, isi, tinggiAtas, isian } = bahan;
  const halaman = halamanBahan(bahan, false);
  const lebar = lebarPK(halaman);
  const pk = kelompokSasaran(isi.pk ?? [], pilihan.versi);
  const program = programPK(isi, pilihan.versi);
  const pernyataan = isiPernyataan(bahan, pilihan);
  const tandaTangan: Potongan = { baris: tandaTanganPihak(pernyataan, lebar), lekat: "sebelum" };
  const jarak: Potongan = { baris: [barisJarak(14)], lekat: "sesudah" };
  const penutup =
    program.length > 0
      ? satuHalaman([jarak, ...tabelProgram(program, isi.komaDesimal, lebar), tandaTangan], halaman)
      : [tandaTangan];
  const potongan: Potongan[] = [
    ...(pilihan.pernyataan ? [halamanPernyataan(isian, pernyataan, lebar)] : []),
    { baris: judulLampiran(bahan, pilihan, lebar), lekat: "sesudah", halamanBaru: true },
    ...tabelSasaran(pk, lebar),
    ...penutup,
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  return {
    ...susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul),
    isi: [
      { benda: "sasaran", banyak: banyakSasaran(pk.map(({ sasaran }) => ({ nama: sasaran }))) },
      { benda: "indikator", banyak: pk.reduce((n, { indikator }) => n + indikator.length, 0) },
      { benda: "program", banyak: program.length },
    ],
  };
}
