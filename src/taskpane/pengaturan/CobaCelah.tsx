import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import { bacaAngka } from "../../domain/angka/baca-angka";
import type { PilihanCelah, PilihanSkala } from "../../domain/pengaturan/pengaturan";
import { kriteria } from "../../domain/ukur/kriteria";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, type TingkatSkala } from "../../domain/ukur/skala";
import { useTeksPengaturan } from "./teks";

/** A value in the gap between the two best bands of the printed table. */
const CONTOH = "90,40";

/** Lets the user try a percentage under the chosen scale and gap rule; computed by the very rule that the sheets use. */
export function CobaCelah({
  skala,
  aturan,
}: {
  readonly skala: Exclude<PilihanSkala, "sendiri">;
  readonly aturan: PilihanCelah;
}): JSX.Element {
  const { celah } = useTeksPengaturan();
  const [teks, setTeks] = useState(CONTOH);
  const tingkat = nilai(teks, skala, aturan);
  return (
    <div className="coba">
      <TextField
        label={celah.coba}
        value={teks}
        onChange={(_, baru = "") => setTeks(baru)}
        autoComplete="off"
      />
      <p aria-live="polite">
        {tingkat && <span className="warna" style={{ background: tingkat.hex }} aria-hidden="true" />}
        {tingkat ? celah.hasil(teks.trim(), tingkat.nama) : celah.cobaSalah}
      </p>
    </div>
  );
}

function nilai(
  teks: string,
  skala: Exclude<PilihanSkala, "sendiri">,
  aturan: PilihanCelah,
): TingkatSkala | undefined {
  const hasil = bacaAngka(teks);
  if (hasil.jenis !== "angka") return undefined;
  const dipakai = skala === "permendagri" ? SKALA_PERMENDAGRI : SKALA_SANGAT_TINGGI;
  return kriteria(hasil.nilai / 100, dipakai, aturan).tingkat;
}
