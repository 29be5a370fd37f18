import type { JSX } from "react";
import type { PilihanBagian as IsiBagian } from "../../domain/warna/rencana";
import { namaBagian } from "../../domain/warna/rencana/sumber-pasangan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksWarna } from "./teks";
import type { PropsTabel } from "./props";

/** Asks what stands for a row that is divided into parts of equal rank; nothing where the whole has its own columns. */
export function PilihanBagian({ peta, ubah }: PropsTabel): JSX.Element | null {
  const { bagian } = useTeksWarna().pilihan;
  const nama = namaBagian(peta.tabel);
  if (nama.length === 0) return null;
  const satu = nama.map((isi): [IsiBagian, string] => [`bagian:${isi}`, bagian.satu(isi)]);
  const opsi = Object.fromEntries([
    ["", bagian.belum],
    ...satu,
    ...(peta.tanpaJumlah && peta.pilihan.bagian !== "jumlah" ? [] : [["jumlah", bagian.jumlah]]),
    ["akhir", bagian.akhir],
  ]) as Record<IsiBagian | "", string>;
  return (
    <Pilihan<IsiBagian | "">
      label={bagian.label}
      nilai={peta.pilihan.bagian ?? ""}
      opsi={opsi}
      ubah={(nilai) => ubah.pilihan(peta.kunci, { bagian: nilai === "" ? undefined : nilai })}
    />
  );
}
