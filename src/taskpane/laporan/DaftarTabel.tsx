import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { SEMUA_LAPORAN } from "../../commands/laporan-banyak";
import type { KunciLaporan } from "../../domain/laporan/daftar";
import { useTeksLaporan } from "./teks";

/** All reports to choose from, each with a line that says what it is. */
export function DaftarTabel(props: {
  readonly dipilih: readonly KunciLaporan[];
  readonly pilih: (dipilih: readonly KunciLaporan[]) => void;
}): JSX.Element {
  const teks = useTeksLaporan();
  const { dipilih, pilih } = props;
  const semua = dipilih.length === SEMUA_LAPORAN.length;
  return (
    <>
      <Checkbox
        label={teks.semua}
        checked={semua}
        indeterminate={!semua && dipilih.length > 0}
        onChange={() => pilih(semua ? [] : SEMUA_LAPORAN)}
      />
      {SEMUA_LAPORAN.map((kunci) => (
        <div key={kunci} className="pilihan-tambahan">
          <Checkbox
            label={teks.nama[kunci].label}
            checked={dipilih.includes(kunci)}
            onChange={(_, ingin = false) =>
              pilih(SEMUA_LAPORAN.filter((satu) => (satu === kunci ? ingin : dipilih.includes(satu))))
            }
          />
          <p className="samar kecil asal">{teks.nama[kunci].keterangan}</p>
        </div>
      ))}
    </>
  );
}
