import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { TabelDikenali } from "../../domain/ambil";
import { useTeksAmbil } from "./teks";
import { TabelSumber } from "./TabelSumber";
import type { UbahAmbil } from "./useAmbil";

/** Source tables whose meaning is not certain: taken only where the user says so. */
export function KartuRagu(props: {
  readonly tabel: readonly TabelDikenali[];
  /** All of them are taken. */
  readonly semua: boolean;
  readonly ubah: UbahAmbil;
}): JSX.Element | null {
  const { ragu: teks } = useTeksAmbil();
  const { tabel } = props;
  if (tabel.length === 0) return null;
  const judul = teks.judul(tabel.length);
  return (
    <section className="kartu tabel-ambil" aria-label={judul}>
      <h2>{judul}</h2>
      <p className="samar kecil">{teks.keterangan}</p>
      {tabel.length > 1 && (
        <Checkbox
          label={teks.semua}
          checked={props.semua}
          onChange={(_, ragu = false) => props.ubah.ragu(ragu)}
        />
      )}
      {tabel.map((satu) => (
        <TabelSumber key={satu.kunci} tabel={satu} pesan={[]} ubah={props.ubah} />
      ))}
    </section>
  );
}
