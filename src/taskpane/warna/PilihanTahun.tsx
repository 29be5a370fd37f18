import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import type { JSX } from "react";
import { useTeksWarna } from "./teks";
import type { PropsTabel } from "./props";

/** Which year the table reports on, where it measures several; nothing where there is only one. */
export function PilihanTahun({ peta, ubah }: PropsTabel): JSX.Element | null {
  const { tahun: teks } = useTeksWarna().pilihan;
  if (peta.tahun.length === 0) return null;
  return (
    <Dropdown
      label={teks.label}
      selectedKey={peta.tabel.tahunLaporan}
      options={peta.tahun.map((satu) => ({ key: satu, text: String(satu) }))}
      onChange={(_, opsi) => opsi && ubah.pilihan(peta.kunci, { tahun: Number(opsi.key) })}
      // The pane is as narrow as a phone, where Fluent would cover it with the list.
      responsiveMode={ResponsiveMode.large}
    />
  );
}
