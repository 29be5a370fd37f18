import type { JSX } from "react";
import { PESAN_TERBANYAK } from "../../domain/warna/bahan";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { useTeksWarna } from "./teks";
import type { PropsTabel } from "./props";
import { pesanTabel } from "./uraian";

/** Cells and columns worth a look, each with a link that jumps there. */
export function PesanTabel({ lembar, peta }: PropsTabel): JSX.Element | null {
  const warna = useTeksWarna();
  const teks = warna.pesan;
  const pesan = pesanTabel(lembar, peta, warna);
  if (pesan.length === 0) return null;
  return (
    <>
      <h3>{teks.judul(pesan.length)}</h3>
      <DaftarPesan pesan={pesan.slice(0, PESAN_TERBANYAK)} />
      {pesan.length > PESAN_TERBANYAK && (
        <p className="samar kecil">{teks.sisanya(pesan.length - PESAN_TERBANYAK)}</p>
      )}
    </>
  );
}
