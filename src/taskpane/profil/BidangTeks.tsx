import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import { kesalahanProfil } from "../../domain/profil/periksa-profil";
import type { BidangProfil } from "../../domain/profil/profil";
import { useTeks } from "../teks";

/** Fields that are sentences rather than a line. */
const PANJANG: ReadonlySet<BidangProfil> = new Set(["instansi", "tugas", "alamat", "jabatanKepala"]);

/** One field of the profile with its label, and why what was typed cannot be saved. */
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
  const salah = kesalahanProfil(bidang, isi);
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
      errorMessage={salah && profil.salah[salah]}
    />
  );
}
