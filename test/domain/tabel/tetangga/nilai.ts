import { kolomPeran } from "../../../../src/domain/tabel/isi/kolom-peran";
import type { PetaTabel } from "../../../../src/domain/warna/rencana";
import { petaDari } from "../../warna/alat";
import type { Kasus } from "./kasus";

/** Everything a table would get unasked: columns that are coloured, or "tambah". */
function tanpaTanya({ rencana }: PetaTabel): string[] {
  if (rencana.jenis === "biarkan" || !rencana.yakin) return [];
  const utama = rencana.jenis === "tambah" ? "tambah" : rencana.kolom;
  return [utama, ...rencana.sampingan.map(({ kolom }) => kolom)];
}

/** Rows that would show a figure. */
function barisBerhitungan({ rencana, cuplikan }: PetaTabel): number[] {
  return rencana.jenis === "tambah"
    ? cuplikan.flatMap(({ baris, rasio }) => (rasio === undefined ? [] : [baris]))
    : [];
}

function disebut(peta: PetaTabel): string[] {
  const rapi = (sel: string | undefined): string => (sel ?? "").replace(/^.*!/, "");
  return [...peta.tabel.temuan, ...peta.rencana.temuan].map(({ kode, sel }) => `${kode} ${rapi(sel)}`);
}

/** Where the reading of a made-up sheet differs from what is right; "!" before what would be wrong in silence. */
export function nilaiKasus({ lembar, harap }: Kasus): string[] {
  const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah: lembar });
  const semua = peta.lembar[0]?.tabel ?? [];
  const salah: string[] = [];
  const [satu] = semua;
  if (!satu) return harap.tambah || harap.warnai || harap.peran || harap.data ? ["no table"] : [];
  if (semua.length > (harap.banyakTabel ?? 1)) salah.push(`${semua.length} tables`);
  const lakukan = semua.flatMap(tanpaTanya);
  const { kolom, data, tahunLaporan } = satu.tabel;
  const peran = (huruf: string): string => kolom.find((k) => k.kolom === huruf)?.peran ?? "-";
  for (const [huruf, ingin] of Object.entries(harap.peran ?? {}))
    if (!ingin.split("/").includes(peran(huruf))) salah.push(`${huruf}: ${ingin} read as ${peran(huruf)}`);
  for (const [huruf, jangan] of Object.entries(harap.bukan ?? {})) {
    const milik = kolom.find((k) => k.kolom === huruf);
    if (milik && jangan.includes(milik.peran)) salah.push(`${huruf}: must not be ${milik.peran}`);
  }
  if (harap.data && (data.awal !== harap.data[0] || data.akhir !== harap.data[1]))
    salah.push(`data ${harap.data.join("-")} read as ${data.awal}-${data.akhir}`);
  if (harap.tahun !== undefined && tahunLaporan !== harap.tahun) salah.push(`year ${String(tahunLaporan)}`);
  if (harap.tanpaTambah && lakukan.includes("tambah")) salah.push("! columns added unasked");
  for (const huruf of harap.tanpaWarna ?? [])
    if (lakukan.includes(huruf)) salah.push(`! ${huruf} coloured unasked`);
  for (const huruf of harap.warnai ?? []) if (!lakukan.includes(huruf)) salah.push(`${huruf} not coloured`);
  if (harap.tambah && !lakukan.includes("tambah")) salah.push("no columns added");
  const hitungan = semua.flatMap(barisBerhitungan);
  for (const b of harap.tanpaHitungan ?? []) if (hitungan.includes(b)) salah.push(`! row ${b} computed`);
  const [t, r] = [kolomPeran(kolom, "target"), kolomPeran(kolom, "realisasi")];
  for (const nama of harap.bernama ?? []) {
    const kode = semua.flatMap(disebut);
    const ada = nama.startsWith("!")
      ? !kode.includes(nama.slice(1))
      : kode.some((k) => nama.split("/").some((sel) => k.endsWith(` ${sel}`) && !k.startsWith("TANPA_")));
    if (!ada) salah.push(`not named: ${nama} (${kode.join(", ")}; ${t?.kolom ?? ""} ${r?.kolom ?? ""})`);
  }
  return salah;
}
