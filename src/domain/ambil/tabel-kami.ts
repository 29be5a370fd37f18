import { bacaArea } from "../lembar/area";
import { samaNama, type TabelTerbaca } from "../lembar/buku";
import type { RencanaLembar, TabelRencana } from "../lembar/lembar";
import { SEMUA_TUJUAN, type Tujuan } from "./jenis";
import { TABEL_TUJUAN } from "./kolom-tujuan";
import type { TabelKami } from "./tulisan";

/** Which of our tables a name belongs to. */
function tujuanTabel(nama: string): Tujuan | undefined {
  return SEMUA_TUJUAN.find((tujuan) => samaNama(TABEL_TUJUAN[tujuan]?.nama ?? "", nama));
}

/** The header has what makes a row of this table: users rename tables. */
function berjudul(tujuan: Tujuan, kepala: readonly string[]): boolean {
  const { kolom, pengenal } = TABEL_TUJUAN[tujuan] ?? { kolom: [], pengenal: [] };
  const ada = (judul: readonly string[]): boolean =>
    judul.some((satu) => kepala.some((k) => samaNama(k.trim(), satu)));
  const cocok = kolom.filter(({ judul }) => ada(judul));
  return cocok.length >= 3 && pengenal.some((kunci) => cocok.some((satu) => satu.kunci === kunci));
}

/** Titles of the columns that fill themselves, as the form is planned. */
function judulHitung(rencana: RencanaLembar, tabel: TabelRencana): ReadonlySet<string> {
  const isi = rencana.blok.find(({ area }) => area === tabel.area)?.isi ?? [];
  const perBaris = (isi[0] ?? []).filter((_, k) => String(isi[1]?.[k] ?? "").startsWith("="));
  return new Set(
    [...tabel.rumus.map(({ judul }) => judul), ...perBaris.map(String)].map((judul) => judul.toLowerCase()),
  );
}

function tabelRencana(judul: string, rencana: RencanaLembar, tabel: TabelRencana, tujuan: Tujuan): TabelKami {
  const petak = bacaArea(tabel.area);
  const isi = rencana.blok.find(({ area }) => area === tabel.area)?.isi ?? [];
  return {
    tujuan,
    nama: tabel.nama,
    lembar: judul,
    baris0: petak?.atas ?? 0,
    kolom0: petak?.kiri ?? 0,
    kepala: (isi[0] ?? []).map(String),
    nilai: isi.slice(1).map((baris) => baris.map(() => null)),
    hitung: judulHitung(rencana, tabel),
    baru: true,
  };
}

/** The tables of ours on a sheet as it is planned, empty: what a sheet that is still to be made will have. */
export function tabelLembarBaru(judul: string, rencana: RencanaLembar): TabelKami[] {
  return rencana.tabel.flatMap((tabel) => {
    const tujuan = tujuanTabel(tabel.nama);
    return tujuan ? [tabelRencana(judul, rencana, tabel, tujuan)] : [];
  });
}

/** A table of ours as it was read, whatever its name is now; undefined where it is none of them. */
export function tabelDibaca(tabel: TabelTerbaca, rencana: readonly TabelKami[]): TabelKami | undefined {
  const petak = bacaArea(tabel.area);
  const kepala = (tabel.nilai[0] ?? []).map((isi) => String(isi ?? ""));
  const tujuan = tujuanTabel(tabel.nama) ?? SEMUA_TUJUAN.find((satu) => berjudul(satu, kepala));
  const asal = rencana.find((satu) => satu.tujuan === tujuan);
  if (!petak || !asal) return undefined;
  return {
    ...asal,
    nama: tabel.nama,
    lembar: tabel.lembar,
    baris0: petak.atas,
    kolom0: petak.kiri,
    kepala,
    nilai: tabel.nilai.slice(1),
    baru: false,
  };
}
