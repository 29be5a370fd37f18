import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { PengaturanLampiran, PengaturanPerjanjian } from "../../pengaturan/pengaturan";
import { normalNama } from "../../tabel/kata/nama-baris";
import { pohonAnggaran } from "../bahan/kegiatan";
import { menurutNama, namaBerlanjut } from "../bahan/menurut-nama";
import { kelompokSasaran, programPK, type ProgramPK } from "../bahan/pk";
import { daftarUnit, type UnitPK } from "../bahan/unit";
import { barisJarak } from "../kit/baris";
import type { Potongan } from "../kit/bagi-halaman";
import { susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris, tahunJudul } from "../kit/kop";
import { kepala, tempatTanggal } from "../kit/tanda-tangan";
import { jabatanKepala, namaPerjanjian } from "./perjanjian-kinerja";
import { lebarPK } from "./pk/kisi";
import { halamanPernyataan, penandaKetikan, tandaTanganPihak, type Pihak } from "./pk/pernyataan";
import { tabelKegiatan } from "./pk/tabel-kegiatan";
import { tabelSasaran } from "./pk/tabel-sasaran";

/** Place and date above the signatures, and which budgets. */
type PilihanUnit = Pick<PengaturanLampiran, "tempat" | "tanggal"> & PengaturanPerjanjian;

/** "Sekretaris Dinas X" of the Sekretariat, "Kepala Bidang Y Dinas X" of a Bidang: proposed, to be typed over. */
function jabatanUnit(unit: string, instansi: string): string {
  const sebutan = /^sekretariat\b/i.test(unit)
    ? unit.replace(/^sekretariat/i, "Sekretaris")
    : `Kepala ${unit}`;
  return `${sebutan} ${instansi}`.trim();
}

function pihakUnit({ isian, profil }: BahanLaporan, { nama }: UnitPK): Pihak {
  const jabatan = jabatanUnit(nama, profil.instansi);
  return { penanda: penandaKetikan(isian, nama, jabatan, "Pihak Pertama,"), jabatan, kunci: nama };
}

/** The programs that several units, or a unit and the office itself, carry out, by normalised name. */
function programBersama({ anggaran: semua = [] }: IsiBuku, unit: readonly UnitPK[]): ReadonlySet<string> {
  const milik = new Map(
    unit.flatMap(({ nama, anggaran }) => anggaran.map((baris) => [baris, nama] as const)),
  );
  const nama = namaBerlanjut(semua, ({ program }) => teksSel(program));
  const bernama = semua.map((baris, i) => ({ program: nama[i] ?? "", milik: milik.get(baris) }));
  const bersama = menurutNama(bernama, ({ program }) => program).filter(
    ({ baris }) => new Set(baris.map((satu) => satu.milik)).size > 1,
  );
  return new Set(bersama.map((satu) => normalNama(satu.nama)));
}

/** The programs as a unit promises them: the budget of one that others carry out, too, is not the unit's. */
function programUnit(
  isi: IsiBuku,
  unit: readonly UnitPK[],
  versi: PilihanUnit["versi"],
): readonly ProgramPK[] {
  const bersama = programBersama(isi, unit);
  return programPK(isi, versi).map((satu) =>
    bersama.has(normalNama(satu.program)) ? { ...satu, anggaran: null } : satu,
  );
}

function potonganUnit(
  bahan: BahanLaporan,
  pilihan: PilihanUnit,
  unit: UnitPK,
  { program, lebar }: { readonly program: readonly ProgramPK[]; readonly lebar: readonly number[] },
): Potongan[] {
  const { profil, isi, isian } = bahan;
  const nama = namaPerjanjian(pilihan);
  const kantor = [unit.nama.toUpperCase(), ...namaDuaBaris(profil.instansi, profil.daerah)];
  const pihak = {
    pertama: pihakUnit(bahan, unit),
    kedua: { penanda: kepala(profil, "Pihak Kedua,"), jabatan: jabatanKepala(profil) },
    tempatTanggal: tempatTanggal(pilihan.tempat || profil.kota, pilihan.tanggal),
  };
  const tahun = tahunJudul(profil);
  const judul = [`PERNYATAAN ${nama}`, ...kantor, tahun];
  const pernyataan = { ...pihak, judul, tahun: profil.tahun, perubahan: pilihan.versi === "perubahan" };
  const anggaran = pohonAnggaran({
    anggaran: unit.anggaran,
    pengaturan: { dasarAnggaran: pilihan.versi },
  });
  const rupa = { koma: isi.komaDesimal, lebar };
  return [
    halamanPernyataan(isian, pernyataan, lebar),
    {
      baris: [...barisJudul([`${nama} ${tahun}`, ...kantor], lebar), barisJarak(14)],
      lekat: "sesudah",
      halamanBaru: true,
    },
    ...tabelSasaran(kelompokSasaran(unit.pk, pilihan.versi), lebar),
    { baris: [barisJarak(14)], lekat: "sesudah" },
    ...tabelKegiatan(anggaran, program, rupa),
    { baris: tandaTanganPihak(pihak, lebar), lekat: "sebelum" },
  ];
}

/** The agreements of the units, one behind the other, each on pages of its own. */
export function perjanjianUnit(bahan: BahanLaporan, pilihan: PilihanUnit): SusunanLaporan {
  const { judul, profil, isi, tinggiAtas } = bahan;
  const halaman = halamanBahan(bahan, false);
  const lebar = lebarPK(halaman);
  const unit = daftarUnit(isi);
  const program = programUnit(isi, unit, pilihan.versi);
  const potongan = unit.flatMap((satu) => potonganUnit(bahan, pilihan, satu, { program, lebar }));
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  return {
    ...susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul),
    isi: [
      { benda: "unit", banyak: unit.length },
      { benda: "indikator", banyak: unit.reduce((n, { pk }) => n + pk.length, 0) },
      { benda: "subKegiatan", banyak: unit.reduce((n, { anggaran }) => n + anggaran.length, 0) },
    ],
  };
}
