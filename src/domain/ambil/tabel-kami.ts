import { bacaArea } from "../lembar/area";
import { samaNama, type NilaiBlok } from "../lembar/buku";
import type { RencanaLembar, TabelRencana } from "../lembar/lembar";
import { SEMUA_TUJUAN, type Tujuan } from "./jenis";
import { TABEL_TUJUAN } from "./kolom-tujuan";
import type { TabelKami } from "./tulisan";

/** Which of our tables a name belongs to. */
export function tujuanTabel(nama: string): Tujuan | undefined {
  return SEMUA_TUJUAN.find((tujuan) => samaNama(TABEL_TUJUAN[tujuan]?.nama ?? "", nama));
}

/** The header has what makes a row of this table: users rename tables. */
export function berjudul(tujuan: Tujuan, kepala: readonly string[]): boolean {
  const { kolom, pengenal } = TABEL_TUJUAN[tujuan] ?? { kolom: [], pengenal: [] };
  const ada = (judul: readonly string[]): boolean =>
    judul.some((satu) => kepala.some((k) => samaNama(k.trim(), satu)));
  const cocok = kolom.filter(({ judul }) => ada(judul));
  return cocok.length >= 3 && pengenal.some((kunci) => cocok.some((satu) => satu.kunci === kunci));
}

function tabelRencana(judul: string, rencana: RencanaLembar, tabel: TabelRencana, tujuan: Tujuan): TabelKami {
  const petak = bacaArea(tabel.area);
  const isi = rencana.blok.find(({ area }) => area === tabel.area)?.isi ?? [];
  const kepala = (isi[0] ?? []).map(String);
  const nilai: NilaiBlok = isi.slice(1).map((baris) => baris.map(() => null));
  const rumus = nilai.map((baris) =>
    baris.map((_, k) => tabel.rumus.find((satu) => satu.judul === kepala[k])?.rumus ?? ""),
  );
  return {
    tujuan,
    nama: tabel.nama,
    lembar: judul,
    baris0: petak?.atas ?? 0,
    kolom0: petak?.kiri ?? 0,
    kepala,
    nilai,
    rumus,
    baru: true,
  };
}

/** The tables of ours on a sheet that is still to be made, empty. */
export function tabelLembarBaru(judul: string, rencana: RencanaLembar): TabelKami[] {
  return rencana.tabel.flatMap((tabel) => {
    const tujuan = tujuanTabel(tabel.nama);
    return tujuan ? [tabelRencana(judul, rencana, tabel, tujuan)] : [];
  });
}
