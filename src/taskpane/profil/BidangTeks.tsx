import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import type { BidangProfil } from "../../domain/profil/profil";
import { Kode } from "../komponen/Kode";
import { useTeks } from "../teks";
import { periksaBidang, type Keganjilan } from "./periksa";

/** Fields that are sentences rather than a line. */
const PANJANG: ReadonlySet<BidangProfil> = new Set(["instansi", "tugas", "alamat", "jabatanKepala"]);

/** The codes under which the command speaks of the same. */
const KODE: Readonly<Record<Keganjilan, string>> = { salahTahun: "TAHUN_SALAH", salahNip: "NIP_SALAH" };

/** One field of the profile with its label, and a word where what was typed looks odd. */
export function BidangTeks({
  bidang,
  isi,
  ubah,
}: {
  readonly bidang: BidangProfil;
  readonly isi: string;
  readonly ubah: (isi: string) => void;
}): JSX.Element {
  const { profil } = useTeks().panel;
  const ganjil = periksaBidang(bidang, isi);
  return (
    <TextField
      label={profil.bidang[bidang]}
      value={isi}
      onChange={(_, teks = "") => ubah(teks)}
      placeholder={profil.contohIsi[bidang]}
      multiline={PANJANG.has(bidang)}
      autoAdjustHeight
      rows={2}
      resizable={false}
      inputMode={bidang === "tahun" ? "numeric" : undefined}
      autoComplete="off"
      errorMessage={
        ganjil && (
          <span>
            {profil[ganjil]} <Kode kode={KODE[ganjil]} />
          </span>
        )
      }
    />
  );
}
